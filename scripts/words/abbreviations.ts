/** Words that end in a full stop without ending the sentence, in Swedish and English, without that last stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  [
    't.ex bl.a m.fl m.m d.v.s dvs o.s.v osv s.k f.d p.g.a pga fr.o.m t.o.m o.d e.d resp kl ca nr tel st dr jfr obs kap',
    'sid e.g i.e etc mr mrs ms vs approx',
  ]
    .join(' ')
    .split(' '),
)
