import { once } from '../../once.ts';

/** The forms of a verb. */
export interface Inflected {
  readonly base: string;
  /** Those with an ending: third person, past and present participle. */
  readonly finite: readonly string[];
  readonly participle: string;
}

/** The forms of an English verb, given by its base form; an irregular one unknown here with past form and participle: `tell/told`. */
export function inflect(entry: string): Inflected {
  const [base = '', givenPast, givenPerfect] = entry.split('/');
  const [knownPast, knownPerfect] = irregularForms().get(base) ?? [];
  const [past, perfect] = [givenPast ?? knownPast, givenPerfect ?? knownPerfect];
  const third = irregularThirds[base] ?? thirdOf(base);
  const isShort =
    /^(?:[^aeiou]*|(?:un|re|over|under|out)[^aeiou]+)[aeiou][bdgmnprt]$|(?:spur|rebut|compel|annul|refer|admit|commit|permit|occur|begin|forget|quit|prefer|upset|unplug|unzip)$/;
  const doubled = isShort.test(base) ? base.slice(-1) : '';
  const regular = base.endsWith('e')
    ? `${base}d`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : `${base}${doubled}ed`;
  const present = base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : `${/[^eo]e$/.test(base) && base !== 'be' ? base.slice(0, -1) : `${base}${doubled}`}ing`;
  return { base, finite: [third, past ?? regular, present], participle: perfect ?? past ?? regular };
}

function thirdOf(base: string): string {
  if (/(?:s|sh|ch|x|z|[^aeiou]o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

const irregularThirds: Readonly<Record<string, string>> = { be: 'is', have: 'has' };

/** All forms of a verb, each once. */
export function formsOfVerb(entry: string): string[] {
  const { base, finite, participle } = inflect(entry);
  return [...new Set([base, ...finite, participle, ...(furtherForms[base] ?? [])])];
}

const furtherForms: Readonly<Record<string, readonly string[]>> = { be: ['am', 'are', 'were'] };

const irregularForms = once(() => {
  const entries = irregular
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  return new Map(entries.map(([base = '', ...forms]) => [base, forms] as const));
});

/** A verb a line: base form, past form, and the participle where it is another. */
const irregular = `
arise arose arisen
awake awoke awoken
be was been
bear bore borne
beat beat beaten
become became become
befall befell befallen
beget begot begotten
begin began begun
behold beheld
bend bent
beset beset
bespeak bespoke bespoken
bet bet
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast broadcast
build built
burn burnt
burst burst
buy bought
cast cast
catch caught
choose chose chosen
cling clung
come came come
cost cost
creep crept
cut cut
deal dealt
dig dug
do did done
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
dwell dwelt
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
fit fit
flee fled
fling flung
fly flew flown
forbid forbade forbidden
forecast forecast
foresee foresaw foreseen
foreshadow foreshadowed
foretell foretold
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen
get got gotten
give gave given
go went gone
grind ground
grow grew grown
hang hung
have had
hear heard
hew hewed hewn
hide hid hidden
hit hit
hold held
hurt hurt
inlay inlaid
keep kept
kneel knelt
knit knit
know knew known
lay laid
lead led
lean leant
leap leapt
leave left
lend lent
let let
lie lay lain
light lit
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
mow mowed mown
offset offset
outdo outdid outdone
outgrow outgrew outgrown
outrun outran outrun
outsell outsold
outshine outshone
overcome overcame overcome
override overrode overridden
overrun overran overrun
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
pay paid
plead pleaded
prove proved proven
put put
quit quit
read read
rebuild rebuilt
redo redid redone
redraw redrew redrawn
remake remade
repay repaid
resell resold
reset reset
retake retook retaken
retell retold
rethink rethought
rewind rewound
rewrite rewrote rewritten
rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
saw sawed sawn
say said
see saw seen
seek sought
sell sold
send sent
set set
sew sewed sewn
shake shook shaken
shear sheared shorn
shed shed
shine shone
shoot shot
show showed shown
shrink shrank shrunk
shrug shrugged
shut shut
sing sang sung
sink sank sunk
sit sat
slay slew slain
sleep slept
slide slid
slit slit
sow sowed sown
speak spoke spoken
speed sped
spend spent
spin spun
spit spat
split split
spread spread
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
strew strewed strewn
stride strode stridden
strike struck stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swelled swollen
swim swam
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
thrust thrust
tread trod
undercut undercut
undergo underwent undergone
understand understood
undertake undertook undertaken
undo undid undone
unmake unmade
unwind unwound
uphold upheld
uproot uprooted
upset upset
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written
`;
