/**
 * Where the editors of the bundled story saw its numbers differ, so far as arithmetic on its figures can see it: bullets
 * of their list by section, and points by letter. A finding tells a point when it holds two of its figures.
 *
 * Left out, since no figure shows them: 2.2’s 25% and 12.7’s 49.94%, which no record holds; 4.5, 6.4 and 8.3, which are of
 * words; 8.2, 9.1 and 10.3, where the numbers agree once hedges and dates are read; and all points on names, days and places.
 */
export interface AuthoredPoint {
  readonly point: string;
  readonly about: string;
  readonly figures: readonly [string, string, ...string[]];
}

function at(point: string, about: string, ...figures: AuthoredPoint['figures']): AuthoredPoint {
  return { point, about, figures };
}

const FB_45 = 'fb-pk-2022-09-28-geo';
const META_40 = 'meta-pk-2022-09-29-phoneworld-officials';
const FB_40 = 'fb-pk-2022-09-techlist';
const FB_DOUBLES = 'exp-pk-2022-09-28-geo-facebook-double';
const INTERNET_DOUBLES = 'exp-pk-2022-09-29-phoneworld-internet-double';
const INTERNET_QUADRUPLES = 'exp-pk-2022-09-techlist-internet-quadruple';
const FB_2024 = 'fb-pk-2024-01-pta-neonews';
const FB_2025 = 'fb-pk-2025-08-30-pta-urdupoint';

export const AUTHORED_POINTS: readonly AuthoredPoint[] = [
  at('A1', 'How many users: 45 or 40 million', FB_45, META_40, FB_40),
  at('A2', 'Who gave the 40 million', FB_40, META_40),
  at('A3', 'What the number counts', FB_45, META_40),
  at('A4', 'What will grow, and by how much', FB_DOUBLES, INTERNET_DOUBLES, INTERNET_QUADRUPLES),
  at('C5', '60, then 45 or 40 million', 'meta-pk-2022-02-17-moitt', FB_45, META_40, FB_40),
  at('1.2', 'Another number, subject and speaker', FB_45, META_40),
  at('1.3', 'All apps have no fewer users than one', FB_45, META_40),
  at('1.4', 'Rewrites make it Facebook’s', FB_40, META_40),
  at('2.2', '53 million in August', 'fb-pk-2022-08-hariswajida', FB_45),
  at('2.4', '57.5 million in January', 'fb-pk-2023-01-12-pta', FB_45, META_40),
  at('2.5', 'One ministry, 60 and 45 million', 'meta-pk-2022-02-17-moitt', FB_45),
  at('3.2', 'Facebook or internet users double', FB_DOUBLES, INTERNET_DOUBLES),
  at('3.3', 'Double or quadruple', INTERNET_DOUBLES, INTERNET_QUADRUPLES),
  at('3.3', 'Quadruple, beyond the population', INTERNET_QUADRUPLES, 'pop-pk-2022-09-28-geo'),
  at('3.5', 'Later readings of the forecast', 'fb-pk-2024-01-cwpakistan', FB_2024, FB_2025),
  at('4.3', '64 for 60.4', 'fb-pk-2024-01-readpk', FB_2024),
  at('4.4', '44.5 and 60.4', 'fb-pk-2024-01-cwpakistan', FB_2024),
  at('5.2', '68% above its own number', FB_2024, FB_2025),
  at('5.2', 'Above all social media', FB_2025, 'sm-pk-2025-htnworld'),
  at('5.3', '516.1 printed as 51.6', 'sm-accounts-pk-2025-08-30-urdupoint', 'sm-pk-2025-08-30-dailytimes'),
  at('5.4', 'TikTok: 90.3, 93, 90.03', 'tt-pk-2025-08-30-pta', 'tt-pk-2025-pakhtun', 'tt-pk-2025-techjuice'),
  at('6.1', '217.1 and 271.1', 'sm-accounts-pk-2023-01-pta', 'sm-accounts-pk-2023-01-17-chitralpost'),
  at('6.2', '57.5 and 37.3', 'fb-pk-2023-01-12-pta', 'fb-pk-2023-01-wenews'),
  at('6.3', 'YouTube alone above all social media', 'sm-pk-2023-01-pta-propakistani', 'yt-pk-2023-01-pta'),
  at(
    '6.3',
    '70.1, 71.7 and 72',
    'sm-pk-2023-01-pta-propakistani',
    'sm-pk-2023-01-png',
    'sm-pk-2023-daisnews',
  ),
  at('6.5', '57.5 again in June', 'fb-pk-2023-01-12-pta', 'fb-pk-2023-06-09-economic-survey'),
  at('6.6', 'Three things, 71.7', 'yt-pk-2023-01-pta', 'yt-pk-2024-01-pta', 'sm-pk-2024-cwpakistan'),
  at('7.1', '50 or 5 in the resolution', 'fb-pk-2021-04-thecurrent', 'fb-creators-pk-2021-04-27-brecorder'),
  at('7.2', '50, then 40 from Statista', 'fb-pk-2021-04-27-brecorder', 'fb-pk-2021-05-05-statista'),
  at('7.3', 'Who could earn', 'fb-pk-2021-04-thecurrent', 'fb-creators-pk-2021-04-27-brecorder'),
  at('7.4', 'A fall to 45', 'fb-pk-2021-04-27-brecorder', FB_45),
  at('8.1', '2016: 25, 27, 30', 'fb-pk-2016-nawaiwaqt', 'fb-pk-2016-ary', 'fb-pk-2016-11-15-pta'),
  at(
    '9.2',
    'Backwards: 17.2, 15, 8.65, 8',
    'fb-pk-2014-11-dawn',
    'fb-pk-2015-11-karachiite',
    'fb-pk-2015-dazzie',
    'fb-pk-2015-odosta',
  ),
  at('10.1', 'Almost 1 and 2 million', 'fb-pk-2010-05-19-google70', 'fb-pk-2010-07-04-mariyamm'),
  at(
    '10.2',
    'Turn of 2012/13',
    'fb-pk-2012-12-30-express',
    'fb-pk-2013-01-junkaria',
    'fb-pk-2013-01-dilchasp',
  ),
  at('11.1', '2009: 17.5 or 5 to 6', 'iu-pk-2009-08-12-iws', 'iu-pk-2009-08-12-ispak'),
  at(
    '11.2',
    '3%, 11%, 18.5 million',
    'iu-share-pk-2008-bbc',
    'iu-share-pk-2010-freedomhouse',
    'iu-pk-2010-itu',
  ),
  at('11.3', '2011: 18.5 or 20', 'iu-pk-2011-itu-blog', 'iu-pk-2011-officials'),
  at('11.3', '29, then 25', 'iu-pk-2013-04-27-telecomgrid', 'iu-pk-2014-10-31-ispak'),
  at('11.4', '8% and 13.8%', 'iu-share-pk-2014-pew', 'iu-share-pk-2015-09-22-itu'),
  at(
    '11.4',
    '10, 20 and 30 on one page',
    'iu-pk-2015-odosta-ispak',
    'iu-pk-2015-odosta-itu',
    'iu-pk-2015-odosta-thinktanks',
  ),
  at(
    '11.5',
    '83% offline and 12% online',
    'offline-pk-2016-01-15-worldbank',
    'iu-share-pk-2016-01-15-tribune',
  ),
  at('11.5', '17.8% and 15.5%', 'iu-share-pk-2016-ary', 'iu-share-pk-2017-freedomhouse'),
  at('11.6', '44.6 or 47.5 from one deck', 'iu-pk-2018-bqrnd', 'iu-pk-2018-01-soravjain'),
  at('11.7', '76.38, and more than 76.38', 'iu-pk-2020-01-phoneworld', 'iu-pk-2020-01-nawaiwaqt'),
  at('11.8', '118 in 2021, 87.35 in 2023', 'iu-pk-2021-07-wikipedia', 'iu-pk-2023-01-png'),
  at('11.9', '111 and 130 in one letter', 'iu-pk-2024-01-nation', 'iu-pk-2024-08-nation-130'),
  at('11.10', '45.7% of both years', 'iu-share-pk-2024-cwpakistan', 'iu-share-pk-2025-htnworld'),
  at('11.11', '2025: three bases', 'iu-share-pk-2025-hies', 'iu-share-pk-2025-htnworld'),
  at('11.11', '17% in 2019, 35% in January 2020', 'iu-share-pk-2019-hies', 'iu-share-pk-2020-01-phoneworld'),
  at(
    '12.1',
    '2012 and 2014 looked back on',
    'bb-pk-2014-pta-lookback',
    'bb-pk-2014-06-30-phoneworld',
    'bb-pk-2015-06-phoneworld',
  ),
  at('12.2', '100 million of what', 'bb-pk-2021-04-02-dawn', 'mb-pk-2021-04-02-dailytimes'),
  at('12.3', 'June 2018: of what', 'mb-pk-2018-06-nation', 'bb-pk-2018-06-nation'),
  at('12.3', 'June 2018 below May', 'bb-pk-2018-06-nation', 'bb-pk-2018-05-pakobserver'),
  at('12.4', 'Over 14 before 13.5', 'mb-pk-2015-05-hostpk', 'mb-pk-2015-06-phoneworld'),
  at('12.5', '38.27 and 37', 'mb-pk-2017-01-idg', 'mb-pk-2017-02-15-nation'),
  at('12.6', '124 of what', 'bb-pk-2023-datadarbar', 'mb-pk-2023-samaa-datadarbar'),
  at(
    '12.6',
    '2023: 124, 127.6, 130',
    'bb-pk-2023-datadarbar',
    'bb-pk-2023-06-techjuice',
    'bb-pk-2023-pta-annual',
  ),
  at('12.8', 'More subscriptions than users', 'mb-pk-2022-06-propakistani', FB_45),
  at(
    '14.1',
    '2020: 210, 218.7, 220',
    'pop-pk-2020-02-28-phoneworld',
    'pop-pk-2020-01-phoneworldaj',
    'pop-pk-2020-02-20-munafah',
  ),
  at('14.2', '2022: 220 or 230', 'pop-pk-2022-09-28-geo', 'pop-pk-2022-08-hariswajida'),
  at('14.3', '2017: 194.8 and 207.7', 'pop-pk-2017-01-hootsuite', 'pop-pk-2017-census'),
  at('14.4', '2023: 249.6 and 241.5', 'pop-pk-2023-05-provisional', 'pop-pk-2023-census'),
];
