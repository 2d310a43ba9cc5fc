/**
 * Every earlier and later development (P, D), contradiction (X, its two sides), question (Q) and figure (F) that the hub must
 * carry, and the claims that carry it. A claim that goes missing or changes its id fails the test beside this table.
 */

export const DEVELOPMENTS: Record<string, string[]> = {
  P1: [
    'stories/extraction-arrives#sixty-five-million',
    'stories/extraction-arrives#goes-live',
    'stories/extraction-arrives#hargraves-debut',
  ],
  P2: [
    'stories/two-interviews#not-on-set',
    'stories/two-interviews#while-netflix-watched',
    'stories/two-interviews#russo-raised-it',
    'stories/two-interviews#first-script',
    'stories/two-interviews#test-audiences',
    'stories/two-interviews#compromise',
  ],
  P3: [
    'stories/ninety-million-projected#biggest-premiere',
    'stories/ninety-million-projected#first-four-weeks',
    'stories/ninety-million-projected#two-minutes-count',
    'stories/ninety-million-projected#lifts-figures',
  ],
  P4: [
    'stories/hemsworth-thanks-viewers#who-knows',
    'stories/hemsworth-thanks-viewers#thanks',
    'stories/hemsworth-thanks-viewers#stoked',
  ],
  P5: ['stories/prequel-rumour#harbour-set-to-return', 'stories/prequel-rumour#both-wanted'],
  D1: [
    'stories/deal-reported#monday-exclusive',
    'stories/deal-reported#deal-in-his-words',
    'stories/deal-reported#hargrave-expected',
    'stories/deal-reported#hemsworth-shown-last',
    'stories/deal-reported#different-rules',
    'stories/deal-reported#hemsworth-told-followers',
  ],
  D2: [
    'stories/russo-hours-later#month-of-talks',
    'stories/russo-hours-later#early-days',
    'stories/russo-hours-later#not-without-sam',
  ],
  D3: [
    'stories/ninety-nine-million#ninety-nine-million',
    'stories/ninety-nine-million#head-of-the-list',
    'stories/ninety-nine-million#bird-box-accounts',
    'stories/ninety-nine-million#counted-from-the-start',
    'stories/ninety-nine-million#not-verified',
  ],
  D4: [
    'stories/writing-begins#writing-begun',
    'stories/writing-begins#sequel-prequel',
    'stories/writing-begins#scale-grows',
    'stories/writing-begins#script-stage',
  ],
  D5: [
    'stories/a-universe-of-films#still-declines',
    'stories/a-universe-of-films#universe-of-films',
    'stories/a-universe-of-films#harbour-again',
  ],
  D6: [
    'stories/script-nearly-done#script-nearly-done',
    'stories/script-nearly-done#autumn',
    'stories/script-nearly-done#part-in-australia',
  ],
  D7: [
    'stories/sydney-to-prague#out-of-sydney',
    'stories/sydney-to-prague#covid-cases',
    'stories/sydney-to-prague#hemsworth-calendar',
  ],
  D8: [
    'stories/tudum-teaser#story-goes-forward',
    'stories/tudum-teaser#rake-surfaces',
    'stories/tudum-teaser#rakelives-tag',
    'stories/tudum-teaser#writer-and-producers',
    'stories/tudum-teaser#hargrave-directs',
    'stories/tudum-teaser#hemsworth-stars',
  ],
  D9: [
    'stories/hours-instead-of-accounts#hours-instead',
    'stories/hours-instead-of-accounts#bird-box-passes',
    'stories/hours-instead-of-accounts#bird-box-hours',
    'stories/hours-instead-of-accounts#extraction-hours',
    'stories/hours-instead-of-accounts#top-ten-site',
    'stories/filming-ends#red-notice',
  ],
  D10: [
    'stories/cameras-roll-in-prague#first-day',
    'stories/cameras-roll-in-prague#planned-to-march',
    'stories/cameras-roll-in-prague#alive',
  ],
  D11: [
    'stories/nexon-buys-in#stake',
    'stories/nexon-buys-in#keep-control',
    'stories/nexon-buys-in#closed-in-december',
  ],
  D12: ['stories/filming-ends#ended-in-april', 'stories/filming-ends#vienna'],
  D13: [
    'stories/date-and-trailers#date-set',
    'stories/date-and-trailers#first-trailer',
    'stories/date-and-trailers#second-trailer',
    'stories/date-and-trailers#free-the-family',
  ],
  D14: [
    'stories/which-way-explained#chose-forward',
    'stories/which-way-explained#earlier-outweighed',
    'stories/which-way-explained#guessing-deliberate',
    'stories/which-way-explained#nearly-prequel',
    'stories/which-way-explained#decided-against',
  ],
  D15: [
    'stories/extraction-2-released#released',
    'stories/extraction-2-released#hargrave-directed',
    'stories/extraction-2-released#russo-wrote',
    'stories/extraction-2-released#agbo-produced',
    'stories/extraction-2-released#hemsworth-stars',
    'stories/extraction-2-released#farahani-in-both',
  ],
  D16: ['stories/third-film-raised#already-talking', 'stories/third-film-raised#headlined-as-confirmed'],
  D17: [
    'stories/views-over-91-days#second-film-hours',
    'stories/views-over-91-days#second-film-views',
    'stories/views-over-91-days#first-film-hours',
    'stories/views-over-91-days#first-film-views',
    'stories/views-over-91-days#views-rule',
    'stories/views-over-91-days#minutes-124',
    'stories/views-over-91-days#minutes-127',
    'stories/views-over-91-days#biggest-opening',
    'stories/views-over-91-days#second-biggest',
  ],
  D18: [
    'stories/both-in-the-all-time-ten#first-film-ninth',
    'stories/both-in-the-all-time-ten#second-film-tenth',
    'stories/both-in-the-all-time-ten#two-at-once',
  ],
  D19: [
    'stories/waiting-for-a-script#waiting-for-script',
    'stories/waiting-for-a-script#stuber-head-of-film',
  ],
  D20: [
    'stories/still-writing#writing-and-preparing',
    'stories/still-writing#start-unknown',
    'stories/still-writing#cracking-the-story',
  ],
  D21: [
    'stories/a-series-is-ordered#series-ordered',
    'stories/a-series-is-ordered#omar-sy-leads',
    'stories/a-series-is-ordered#mazzara-runs',
    'stories/a-series-is-ordered#agbo-makes-it',
    'stories/a-series-is-ordered#hargrave-executive-producer',
    'stories/tygo-announced#mercenary-named',
    'stories/sydney-in-june#mercenary-filming',
  ],
  D22: [
    'stories/cameras-in-2026#roll-cameras',
    'stories/cameras-in-2026#marvel-schedule',
    'stories/cameras-in-2026#cannot-confirm',
    'stories/cameras-in-2026#release-in-2027',
  ],
  D23: [
    'stories/tygo-announced#tygo-announced',
    'stories/tygo-announced#tygo-cast',
    'stories/tygo-announced#tygo-director',
    'stories/tygo-announced#tygo-agbo',
  ],
  D24: ['stories/sydney-in-june#listed-for-sydney', 'stories/sydney-in-june#some-in-europe'],
}

export const CONTRADICTIONS: Record<string, string[][]> = {
  X1: [
    ['stories/extraction-2-in-the-works#next-four-weeks'],
    [
      'stories/extraction-2-in-the-works#ninety-million',
      'stories/ninety-million-projected#first-four-weeks',
      'stories/ninety-nine-million#counted-from-the-start',
    ],
  ],
  X2: [
    ['stories/extraction-2-in-the-works#opening-day', 'stories/deal-reported#hemsworth-told-followers'],
    [
      'stories/extraction-2-in-the-works#biggest-premiere',
      'stories/ninety-million-projected#biggest-premiere',
    ],
  ],
  X3: [['stories/russo-hours-later#doubts-after-the-deal'], ['stories/russo-hours-later#doubts-came-first']],
  X4: [
    ['stories/writing-begins#called-a-prequel'],
    ['stories/writing-begins#sequel-prequel', 'stories/tudum-teaser#story-goes-forward'],
  ],
  X5: [['stories/views-over-91-days#minutes-124'], ['stories/views-over-91-days#minutes-127']],
  X6: [['stories/views-over-91-days#biggest-opening'], ['stories/views-over-91-days#second-biggest']],
  X7: [['stories/cameras-roll-in-prague#planned-to-march'], ['stories/filming-ends#ended-in-april']],
  X8: [['stories/nexon-buys-in#founded-2017'], ['stories/nexon-buys-in#founded-2016']],
  X9: [['stories/third-film-raised#headlined-as-confirmed'], ['stories/third-film-raised#already-talking']],
  X10: [['stories/sydney-in-june#officially-confirmed'], ['stories/sydney-in-june#listed-for-sydney']],
  X11: [['stories/a-series-is-ordered#third-film-in-2022'], ['stories/third-film-raised#already-talking']],
  X12: [
    ['stories/sydney-in-june#australia-was-the-base'],
    ['stories/sydney-to-prague#out-of-sydney', 'stories/filming-ends#vienna'],
  ],
  X13: [['stories/which-way-explained#son-leukaemia'], ['stories/which-way-explained#son-lymphoma']],
  X14: [
    ['stories/date-and-trailers#deployed-to-iraq'],
    ['stories/date-and-trailers#deployed-to-afghanistan'],
  ],
  X15: [['stories/russo-hours-later#tuesday'], ['stories/deal-reported#monday-exclusive']],
  X16: [['films/extraction#runningTime'], ['films/extraction#runningTime']],
  X17: [['stories/russo-hours-later#netflix-revealed'], ['stories/deal-reported#hemsworth-told-followers']],
  X18: [['stories/nexon-buys-in#korean'], ['stories/nexon-buys-in#tokyo-based']],
  X19: [
    ['stories/extraction-arrives#ahmedabad-and-mumbai', 'stories/sydney-to-prague#mostly-thailand'],
    ['stories/extraction-arrives#india-and-bangladesh', 'stories/two-interviews#three-days-in-dhaka'],
  ],
}

export const QUESTIONS: Record<string, string> = {
  Q1: 'questions/sequel-or-prequel',
  Q2: 'questions/did-rake-survive',
  Q3: 'questions/will-hargrave-direct',
  Q4: 'questions/will-hemsworth-return',
  Q5: 'questions/harbour-prequel',
  Q6: 'questions/ninety-million-households',
  Q7: 'questions/most-viewed-original',
  Q8: 'questions/right-story-and-script',
  Q9: 'questions/third-film',
  Q10: 'questions/shared-universe',
  Q11: 'questions/where-was-film-two-shot',
  Q12: 'questions/what-does-most-watched-mean',
}

export const FIGURES: Record<string, string[]> = {
  F1: [
    'stories/extraction-2-in-the-works#ninety-million',
    'stories/ninety-million-projected#first-four-weeks',
  ],
  F2: ['stories/ninety-nine-million#ninety-nine-million'],
  F3: ['stories/hours-instead-of-accounts#extraction-hours'],
  F4: ['stories/both-in-the-all-time-ten#first-film-ninth'],
  F5: ['stories/views-over-91-days#first-film-hours', 'stories/views-over-91-days#first-film-views'],
  F6: ['stories/views-over-91-days#second-film-hours', 'stories/views-over-91-days#second-film-views'],
  F7: ['stories/both-in-the-all-time-ten#second-week'],
  F8: ['stories/both-in-the-all-time-ten#second-film-tenth'],
  F9: ['stories/ninety-nine-million#bird-box-accounts', 'stories/hours-instead-of-accounts#bird-box-hours'],
}
