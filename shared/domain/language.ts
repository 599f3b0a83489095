/** A language and how well it is spoken. */
import { hiddenNumber, text } from './field.ts';
import { defineKind } from './record-kind.ts';

export const language = defineKind({
  name: 'language',
  label: { one: 'language', many: 'Languages' },
  place: 'record',
  shape: {
    language: text('Language'),
    fluency: text({ label: 'How well', help: 'For example native, fluent, working.' }),
    rank: hiddenNumber('Order in an imported file'),
  },
  title: (language) => language.language,
  summary: (language) => language.fluency,

  missing: (language) => (language.fluency ? [] : [{ field: 'fluency', sentence: 'How well do you speak it?' }]),
  document: (language) => [
    {
      kind: 'paragraph',
      text: [language.language, language.fluency && `(${language.fluency})`].filter(Boolean).join(' '),
    },
  ],
  sample: { language: 'Swedish', fluency: 'native' },
});
