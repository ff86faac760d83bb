/** Findings of the bundled story that no authored point tells: what an editor would say to them. */
export interface Judgement {
  readonly verdict: 'right' | 'noise';
  readonly why: string;
}

function right(why: string): Judgement {
  return { verdict: 'right', why };
}

/** By the rule and the two figures that stand first. */
export const JUDGEMENTS: Readonly<Record<string, Judgement>> = {
  'part-over-whole sm-accounts-pk-2023-01-17-chitralpost pop-pk-2023-census': right(
    'Profiles told as Pakistanis are more than the Pakistanis counted: the plainest sign of the slip of point 6.1.',
  ),
  'told-as-people sm-accounts-pk-2023-01-17-chitralpost': right(
    'The other half of point 6.1: profiles became people.',
  ),
  'one-time-two-numbers iu-share-pk-2016-ary iu-share-pk-2016-01-15-tribune': right(
    '17.8% and about 12% of the same year are half as much again; point 11.5 sets both beside others.',
  ),
  'numbers-go-backwards bb-pk-2014-pta-lookback bb-pk-2015-03-30-alaiwah': right(
    'Looked back on in 2021, 2014 already had more than the press of March 2015 reports: the look-back of point 12.1 seems a year off.',
  ),
  'one-number-two-subjects fb-pk-2017-01-hootsuite sm-pk-2017-01-hootsuite': right(
    'One deck gives all social media as many users as Facebook: the total was its largest part, as the metric’s caveat says.',
  ),
  'repeated-as-new iu-pk-2010-itu iu-pk-2011-itu-blog': right('The estimate of 2010 stands under 2011.'),
  'repeated-as-new sm-pk-2023-01-png sm-pk-2024-01-nation': right(
    'The number for 2023 in one report is that for January 2024 in another: one of the two dates is off.',
  ),
};
