/** The names by which news agencies and broadcasters sign a dateline, in small letters. */
const agencies = new Set(
  (
    'reuters ap afp tass itar-tass xinhua turan irna isna tasnim fars anadolu aa dpa ansa efe pti ani ians kyodo yonhap interfax ria ' +
    'sputnik upi sana wafa mena kuna spa qna wam bna pap mti ctk apa trend report ukrinform belta kcna bernama antara vna nan gna ena ' +
    'azertac armenpress agerpres bta lusa belga anp ntb tt ritzau stt aps tap map pana agencies tanjug hina sta fena apn un afx ' +
    'app bss cna fna mna iina saba petra nna suna kazinform kabar akipress avesta ghn azertag tps jns jta amna anadolu rsa bloomberg ' +
    'prnewswire telam télam унн укринформ уніан тасс интерфакс анадолу риа белта арменпресс ' +
    'رويترز إرنا سانا وام واس قنا كونا بنا فارس تسنيم الأناضول وفا ایرنا ایسنا مهر'
  ).split(' '),
);
const longAgencies = new Set([
  'ria novosti',
  'al jazeera',
  'associated press',
  'canadian press',
  'australian associated press',
  'pa media',
  'agence france-presse',
  'nova agency',
  'un news',
  'europa press',
  'prensa latina',
  'jiji press',
  'anadolu agency',
  'риа новости',
  'أ ف ب',
  'أ ش أ',
]);

/** Broadcasters, which add a country to their names: 'CNBC Indonesia'. */
const broadcaster = /^(?:cnn|cnbc|bbc|nbc|abc|cbs|npr|rfe|voa|dw)(?: \p{L}+)?$/u;

/** The address of a site that stands for its agency: 'INTERFAX.COM'. */
const site = /^[\p{L}-]{3,20}\.(?:com|net|org|info|co|ru|az|am|ge|kz|ua)$/iu;

/** True for the name of a news agency. */
export function isAgency(name: string): boolean {
  const folded = name.toLowerCase().replace(/[^\p{L} -]/gu, '');
  return agencies.has(folded) || longAgencies.has(folded) || broadcaster.test(folded) || site.test(name);
}

/** True for the name of an agency that can be no place's: in capitals, or with the word: 'CNN', 'MEHR News Agency'. */
export function isAgencyAlone(name: string): boolean {
  if (/^\p{Lu}[\p{Lu}.-]{2,}$/u.test(name)) return isAgency(name);
  return /^(?:\p{Lu}[\p{L}.-]*\s+){1,3}(?:News Agency|TV|Press)$/u.test(name);
}
