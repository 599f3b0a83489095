/** Who the documents are about: name, contact and a summary. There is one per vault. */
import { email, group, phone, paragraph, rows, text, url } from './field.ts';
import { defineKind } from './record-kind.ts';

export const profile = defineKind({
  name: 'profile',
  label: { one: 'profile', many: 'Profile' },
  place: 'record',
  shape: {
    name: text('Name'),
    label: text({ label: 'Headline', help: 'What you are, in a few words: "Senior Network Planner".' }),
    email: email('Email'),
    phone: phone('Phone'),
    url: url('Website'),
    image: url({ label: 'Picture', help: 'An address; Cairn never loads it.' }),
    summary: paragraph('Summary'),
    location: group('Location', {
      address: paragraph('Street'),
      postalCode: text('Postal code'),
      city: text('City'),
      countryCode: text({ label: 'Country', help: 'Two letters, such as NL.' }),
      region: text('Region'),
    }),
    profiles: rows(
      { label: 'Profiles elsewhere', rowLabel: 'profile' },
      { network: text('Network'), username: text('User name'), url: url('Address') },
    ),
  },
  title: (profile) => profile.name,
  summary: (profile) => profile.label,
  missing: (profile) => [
    ...(profile.name ? [] : [{ field: 'name', sentence: 'What name should your documents carry?' }]),
    ...(profile.email || profile.phone ? [] : [{ field: 'email', sentence: 'How can a reader reach you?' }]),
  ],
  document: (profile) => [
    { kind: 'heading', level: 1, text: profile.name || 'Profile' },
    { kind: 'paragraph', text: profile.label },
    {
      kind: 'paragraph',
      text: [
        [profile.location.city, profile.location.region, profile.location.countryCode].filter(Boolean).join(', '),
        profile.email,
        profile.phone,
        profile.url,
        ...profile.profiles.map((one) => one.url || [one.network, one.username].filter(Boolean).join(' ')),
      ]
        .filter(Boolean)
        .join(' | '),
    },
    { kind: 'paragraph', text: profile.summary },
  ],
  sample: {
    name: 'Sarah Lindgren',
    label: 'Senior Network Planner',
    email: 'sarah.lindgren@example.org',
    phone: '+31 10 555 0142',
    summary: 'Rail freight planner who turns timetable data into decisions that depots accept.',
    location: { city: 'Rotterdam', countryCode: 'NL' },
  },
});
