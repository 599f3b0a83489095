import { describe, expect, it } from 'vitest';
import { coachText } from '../../../shared/coach/coach-text.ts';
import { detectLanguage } from '../../../shared/coach/language.ts';

describe('detectLanguage', () => {
  it.each([
    ['Moved the night shift to two gates', 'english'],
    ['Improved punctuality and staffing', 'english'],
    ['Migrated legacy billing systems', 'english'],
    ['Verantwortlich für den Aufbau der Abteilung', 'other'],
    ['Mise en place des outils de suivi pour les équipes', 'other'],
    ['Responsable de la gestión de los clientes', 'other'],
    ['Verantwoordelijk voor het beheer van de planning', 'other'],
    ['Odpowiedzialny za rozwój i utrzymanie systemu w firmie', 'other'],
    ['負責兩個閘口的夜班調度', 'other'],
    ['Отвечал за планирование', 'other'],
    ['Kubernetes', 'unknown'],
    ['', 'unknown'],
  ])('%s is %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

describe('in another language', () => {
  it('only rules that need none are run', () => {
    expect(coachText('Verantwortlich für den Aufbau der Abteilung').findings).toEqual([]);
    expect(coachText('負責').findings.map((one) => one.rule)).toEqual(['too-short']);
    const long = 'Verantwortlich für den Aufbau der Abteilung und der Planung in allen Häusern '.repeat(4);
    expect(coachText(long)).toMatchObject({ language: 'other', findings: [{ rule: 'too-long' }] });
  });

  it('a line that tells too little is taken for the language of its list', () => {
    const others = ['Moved the night shift to two gates', 'Wrote the rules of the yard'];
    expect(coachText('Storefront Delft Nord Ost', { others }).findings.map((one) => one.rule)).toContain(
      'names-a-thing',
    );
    expect(coachText('Storefront Delft Nord Ost').findings).toEqual([]);
  });
});
