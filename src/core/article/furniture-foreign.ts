/**
 * Furniture in the main languages besides English: German, French, Spanish, Portuguese, Italian, Russian, Ukrainian,
 * Polish, Turkish, Arabic, Persian. A modest list: the words that stand alone on a line on most sites. One language a line.
 */
const alternatives = (...lines: readonly string[]) => lines.join('|');

const adverts = alternatives(
  'anzeige|werbung|advertorial',
  'publicit[ée]|annonce|contenu sponsorisé',
  'publicidad|anuncio|contenido patrocinado',
  'publicidade|pubblicità',
  'реклама|на правах рекламы|реклама на сайте',
  'reklama|materiał sponsorowany',
  'reklam|sponsorlu içerik',
  '[إا]علان|[إا]علانات|تبلیغات|آگهی',
);

/** What points to one other article behind it, or to a list below. */
const pointers = alternatives(
  'lesen sie auch|lesen sie mehr|mehr zum thema|auch interessant|weiterlesen|zum thema|siehe auch|das könnte sie(?: auch)? interessieren',
  '[àa] lire (?:aussi|également|ensuite)|lire (?:aussi|également|la suite)|voir aussi|sur le même sujet|pour aller plus loin|en savoir plus',
  '(?:lea|lee|leer|ver|vea) (?:también|además|más)|(?:le|te) puede interesar|también (?:le|te) puede interesar|más información|noticias relacionadas|más noticias',
  '(?:leia|veja) (?:também|mais)|saiba mais|notícias relacionadas',
  'leggi (?:anche|tutto)|vedi anche|potrebbe(?:ro)? interessar\\p{L}+|articoli correlati|approfondimenti',
  'читайте (?:также|ещё|еще)|читать (?:также|далее|ещё|еще)|смотрите также|подробнее|(?:материалы|новости|ещё|еще)?\\s?по теме|вам может быть интересно',
  'читайте також|дивіться також|(?:матеріали )?за темою|більше новин',
  '(?:czytaj|przeczytaj|zobacz) (?:też|także|również|więcej)|czytaj dalej|polecane|powiązane artykuły',
  'ayrıca okuyun|ayrıca bakınız|devamını oku|[iİ]lg[iİ]l[iİ] haberler|[iİ]lginizi çekebilir|bunlar da ilginizi çekebilir',
  '[إا]قر[أا] (?:أيض[اًا]+|المزيد)|شاهد أيضا?ً?ا?|مواضيع ذات صلة|أخبار ذات صلة|المزيد',
  'بیشتر بخوانید|(?:همچنین|بیشتر) بخوانید|مطالب مرتبط|اخبار مرتبط',
);

/** Headers of lists of what others read. */
const mostRead = alternatives(
  'meistgelesen(?:e artikel)?|am meisten gelesen|neueste (?:artikel|meldungen)',
  '(?:les )?(?:articles )?(?:les )?plus lus|à la une|dernières nouvelles',
  '(?:lo|las) más (?:leído|leídas|visto)|últimas noticias',
  '(?:as )?mais lidas|últimas notícias|(?:i )?più letti|ultime notizie',
  '(?:самое )?(?:популярное|читаемое)|главное|последние новости|лента новостей|найпопулярніше|останні новини',
  'najczęściej czytane|najpopularniejsze|najnowsze',
  'en çok okunanlar|son dakika|son haberler',
  'الأكثر قراءة|آخر الأخبار|پربازدیدترین(?:\\s?ها)?|آخرین اخبار',
);

/** Sharing, printing, commenting; a few words may follow ('auf Facebook'). */
const sharing = alternatives(
  '(?:artikel )?teilen|drucken|merken|kommentieren|kommentare?(?: schreiben)?',
  'partager|imprimer|commenter|commentaires?|réagir',
  'compart(?:ir|e|a)|imprimir|comentarios?|comentar|deje su comentario',
  'compartilh(?:ar|e)|comentários?|comente|condividi|stampa|comment[ai]',
  'поделиться|поделитесь|комментарии|комментировать|оставить комментарий|распечатать|обсудить',
  'поділитися|поширити|коментарі|коментувати',
  'udostępnij|podziel się|komentarze|skomentuj|drukuj',
  'paylaş|yorum yap|yorumlar|yazdır',
  'شارك|شاركها|مشاركة|التعليقات|تعليقات|[اأ]ترك تعليقا?|طباعة|اشتراک[\\s\\u200c]گذاری|نظرات|ارسال نظر|نظر شما|چاپ',
);

/** Subscribing and following; the rest of the invitation may follow. */
const subscribing = alternatives(
  'abonnieren sie|jetzt (?:abonnieren|registrieren|anmelden)|folgen sie uns|melden sie sich|newsletter',
  "abonnez-vous|s[’']abonner|je m[’']abonne|inscrivez-vous|suivez-nous|se connecter|recevez notre",
  'suscr[ií]b(?:ase|ete|irse)|s[ií](?:guenos|ganos)|reg[ií]str(?:ese|ate)|únete a|reciba nuestro|inicia(?:r)? sesión',
  'assine|inscreva-se|siga-nos|cadastre-se|iscriviti|abbonati|seguici|accedi',
  'подпис(?:ывайтесь|аться|ывайся)|подпишитесь|следите за|присоединяйтесь|войти|підпис(?:уйтесь|уйтеся|атися)|підпишіться|стежте за',
  'zapisz się|subskrybuj|obserwuj nas|śledź nas|dołącz do|zaloguj się',
  'abone ol(?:un)?|bizi takip edin|takip edin|kayıt ol|giriş yap|bültenimize',
  '[اإ]شترك(?:وا)?|تابعونا|تابعنا|انضم(?:وا)?|سجل|ما را دنبال کنید|عضویت',
);

const tags = alternatives(
  'schlagwörter|themen|stichwörter|mots[- ]clés|thèmes|étiquettes',
  'etiquetas|temas|palabras clave|palavras-chave|parole chiave|argomenti|tag',
  'теги|тэги|метки|темы|мітки|tagi|słowa kluczowe|etiketler|الوسوم|وسوم|كلمات مفتاحية|برچسب‌?ها',
);

const rights = alternatives(
  'alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati',
  'все права защищены|всі права захищен[оі]|wszelkie prawa zastrzeżone|tüm hakları saklıdır|جميع الحقوق محفوظة',
);

const cookies = alternatives(
  'wir (?:verwenden|nutzen) cookies|nous utilisons des cookies|(?:utilizamos|usamos) cookies|utilizziamo i? ?cookie|ta strona używa (?:plików )?cookie',
  'мы используем (?:файлы )?cookie|ми використовуємо cookie|çerez(?:ler)? kullan',
);

const nothing = '[^\\p{L}\\p{N}]*';
const count = '(?:\\s*\\(?\\d+\\)?)?';

/** Between what is to be shared and where. */
const prepositions = 'auf|bei|per|via|sur|par|en|no|na|em|su|в|во|на|у|على|عبر|در';

export const foreignLines: readonly RegExp[] = [
  new RegExp(`^(?:${adverts})${nothing}$`, 'iu'),
  new RegExp(`^(?:${pointers})(?:\\s*[:|>»→–—-].{0,200}|${nothing})$`, 'iu'),
  new RegExp(
    `^(?:\\d+\\s+)?(?:${sharing})${count}(?:\\s+(?:${prepositions})\\s+[\\p{L}'’]+(?:\\s+\\p{L}+)?)?${nothing}$`,
    'iu',
  ),
  new RegExp(`^(?:${subscribing})(?!\\p{L})[^.,;]{0,100}[.!]?${nothing}$`, 'iu'),
  new RegExp(`^(?:${tags})\\s*:.{0,200}$`, 'iu'),
  new RegExp(`^.{0,80}(?:${rights}).{0,80}$`, 'iu'),
  new RegExp(`^(?:${cookies}).{0,200}$`, 'iu'),
];

/** Headers of lists of other articles. */
export const foreignTeaserHeaders = new RegExp(`^(?:${pointers}|${mostRead})${nothing}$`, 'iu');
