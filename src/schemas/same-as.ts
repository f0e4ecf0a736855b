import { formed } from '#schemas/fields.ts';

// What each vocabulary calls an entry of its own. ESCO writes its names with http.
const WIKIDATA = /^https:\/\/www\.wikidata\.org\/entity\/Q[1-9]\d*$/;
const ESCO = /^http:\/\/data\.europa\.eu\/esco\/skill\/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** The address by which ESCO or Wikidata knows a skill. */
export const sameAs = formed(
  'web-address',
  (address) => WIKIDATA.test(address) || ESCO.test(address),
  'Write the address by which Wikidata or ESCO knows it, for example https://www.wikidata.org/entity/Q192490 or http://data.europa.eu/esco/skill/0058526a-11e9-40a3-ab33-7c5ffdf661db.',
  { format: 'uri', pattern: `${WIKIDATA.source}|${ESCO.source}` },
);
