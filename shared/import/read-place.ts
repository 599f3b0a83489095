/** Places written in one line, as profiles show them. */

/** "Cairo, Egypt", "Tallinn, Harjumaa, Estonia", "Greater London": city, region and the country's code where one fits. */
export function readPlace(text: string, country = ''): { city: string; region: string; countryCode: string } {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const last = countryCodeOf(parts.at(-1) ?? '');
  const rest = last === '' ? parts : parts.slice(0, -1);
  const given = /^[a-z]{2}$/i.test(country) ? country.toUpperCase() : countryCodeOf(country);
  const [city = '', ...regions] = rest;
  return { city, region: regions.join(', '), countryCode: last || given };
}

let codes: ReadonlyMap<string, string> | null = null;

/** ISO 3166 code of a country named in English, or ''. */
function countryCodeOf(name: string): string {
  codes ??= listCountries();
  return codes.get(name.toLowerCase().replace(/^the /, '')) ?? '';
}

function listCountries(): Map<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const all = letters.flatMap((first) => letters.map((second) => first + second));
  const named = all.flatMap((code): [string, string][] => {
    const name = names.of(code);
    return name === undefined || withdrawn.has(code) ? [] : [[name.toLowerCase(), code]];
  });
  // LinkedIn's own names where they differ.
  return new Map([...named, ['czech republic', 'CZ'], ['turkey', 'TR'], ['hong kong', 'HK'], ['myanmar', 'MM']]);
}

/** Codes of former countries that bear the name of today's. */
const withdrawn = new Set('AN BU CS DD DY FX HV NH NT RH SU TP UK VD YD YU ZR'.split(' '));
