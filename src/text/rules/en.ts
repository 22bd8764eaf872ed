import { type SentenceRules, words } from './sentence-rules.ts';

export const en: SentenceRules = {
  neverFinal: words(`
    mr mrs ms messrs mme dr prof hon fr st mt rt hon Rev lt capt cmdr sgt cpl adm brig gov Sen Sens Rep Reps
    Pres Amb Sec Gen Col Maj Atty Dir
    vs v cf e.g i.e eg ie approx incl esp viz op.cit op cit trans eds pub ca c nos vols arts secs paras figs supt insp
    asst assoc dept ref refs supp h.e
  `),
  maybeFinal: words(`
    etc inc ltd co corp bros jr sr esq al a.m p.m u.s u.k u.n u.s.a u.s.s.r e.u d.c b.c a.d ph.d m.d m.a b.a m.p
    ave blvd rd St Sq Ft est ed
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt
    Wash Wis Wyo n.y n.j n.c s.c n.h r.i
  `),
  endsList: words('etc'),
  beforeNumber: words('no art sec para ch chap vol fig p pp pt cl ser tab res ext tel'),
  units: words('ft in mi yd lb lbs oz km kg cm mm mph hr hrs min mins bn mn am pm'),
  dates: words(''),
  lettered: words(
    'plan vitamin hepatitis annex appendix part group type class point option category section schedule',
  ),
  afterOrdinal: words(''),
  starters: words(`
    imagine thank please speaking asked following based given born there’s it’s he’s she’s we’re they’re we’ve
    don’t let’s firstly secondly thirdly certainly obviously unfortunately clearly today’s almost nearly about
    around two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions the a an
    this that these those it he she we they i you there here in on at by for from with without to of as and but or
    so yet if when while after before since because although though however moreover therefore thus then now today
    yesterday tomorrow what who whom whose why how where which his her its our their my your no not nobody nothing
    none all some any many much most few several each every both either neither another one others other according
    despite during under over between among through until unless once meanwhile nevertheless nonetheless still
    instead let even only just also perhaps maybe later earlier soon again never always finally furthermore
    besides indeed such more less
  `),
  prepositions: words('in on at by from since until after before around during'),
  neverLast: words(`
    against into onto within toward towards upon via per than like near behind across about regarding above below
    beneath beside beyond despite except inside outside off out up down whether is are was were be been being am
    has have had do does did will would shall should can could may might must cannot says said say whose every no
    mr mrs ms dr prof st van von de la el bin al newspaper magazine daily weekly party movement band group film
    movie novel book song
  `),
  mayEnd: words(`
    please about around others certainly one two three instead today yesterday tomorrow now then here there again
    first later earlier soon always never finally still though all none nothing nobody more less only too
  `),
  separable: words(''),
  speechVerbs: words(`
    said says asked asks cried shouted replied answered wrote writes tweeted added exclaimed told yelled demanded wondered
    insisted declared joked warned called responded
  `),
};
