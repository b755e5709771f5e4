/** English ranges: the options of `range` in each table's head, the expected text below. */
export const en = {
  'days, months and years': `
start and end | label | sentence
2022-02-28 2022-03-03 | 28 February – 3 March 2022 | from 28 February to 3 March 2022
2022-03-01 2022-03-03 | 1–3 March 2022 | from 1 to 3 March 2022
2021-12-28 2022-01-03 | 28 December 2021 – 3 January 2022 | from 28 December 2021 to 3 January 2022
2026-05-02 2026-05-09 | 2–9 May 2026 | from 2 to 9 May 2026
2026-06-29 2026-07-02 | 29 June – 2 July 2026 | from 29 June to 2 July 2026
2026-08-30 2026-09-01 | 30 August – 1 September 2026 | from 30 August to 1 September 2026
2026-01-31 2026-02-01 | 31 January – 1 February 2026 | from 31 January to 1 February 2026
2026-04-10 2026-04-11 | 10–11 April 2026 | from 10 to 11 April 2026
2026-10-20 2026-11-21 | 20 October – 21 November 2026 | from 20 October to 21 November 2026
2026-11-30 2026-12-05 | 30 November – 5 December 2026 | from 30 November to 5 December 2026
2025-09-02 2026-09-02 | 2 September 2025 – 2 September 2026 | from 2 September 2025 to 2 September 2026
2026-05-31 2026-05-31 | 31 May 2026 | on 31 May 2026
2022-02 2022-03 | February – March 2022 | from February to March 2022
2021-12 2022-03 | December 2021 – March 2022 | from December 2021 to March 2022
2022-05 2022-05 | May 2022 | in May 2022
2026-06 2026-08 | June – August 2026 | from June to August 2026
2020 2025 | 2020–2025 | from 2020 to 2025
2011 2012 | 2011–2012 | from 2011 to 2012
2016 2016 | 2016 | in 2016
2022-02-28 2022-03 | 28 February – March 2022 | from 28 February to March 2022
2022-02 2022-03-03 | February – 3 March 2022 | from February to 3 March 2022
2022-03 2022-03-05 | March – 5 March 2022 | from March to 5 March 2022
2022-03-05 2022-03 | 5 March – March 2022 | from 5 March to March 2022
2021-12-28 2022-03 | 28 December 2021 – March 2022 | from 28 December 2021 to March 2022
2021-12 2022-03-03 | December 2021 – 3 March 2022 | from December 2021 to 3 March 2022
2022 2022-03-03 | 2022 – 3 March 2022 | from 2022 to 3 March 2022
2022-02-28 2022 | 28 February 2022 – 2022 | from 28 February 2022 to 2022
2021 2022-03 | 2021 – March 2022 | from 2021 to March 2022
2021-05 2022 | May 2021 – 2022 | from May 2021 to 2022
2021 2022-05-09 | 2021 – 9 May 2022 | from 2021 to 9 May 2022
2026-12-05T10:00 2026-12-05T13:00 | 5 December 2026 | on 5 December 2026
2011-07-18T18:00 2011-07-18T18:00 | 18 July 2011 | on 18 July 2011
2026-12-05T10:00 2026-12-05 | 5 December 2026 | on 5 December 2026
2026-12-05 2026-12-05T13:00 | 5 December 2026 | on 5 December 2026
2022-02-28T10:00 2022-03-03T18:00 | 28 February – 3 March 2022 | from 28 February to 3 March 2022
2022-02-28T10:00 2022-03-03 | 28 February – 3 March 2022 | from 28 February to 3 March 2022
2022-02-28 2022-03-03T18:30 | 28 February – 3 March 2022 | from 28 February to 3 March 2022
2022-03-01T09:05 2022-03-03T18:20 | 1–3 March 2022 | from 1 to 3 March 2022
2022-12-30T10:40 2023-01-03T16:10 | 30 December 2022 – 3 January 2023 | from 30 December 2022 to 3 January 2023
2026-10-02T09:00 2026-10-02T17:30 | 2 October 2026 | on 2 October 2026
2026-10-02T09:00 2026-10-03T17:30 | 2–3 October 2026 | from 2 to 3 October 2026
2026-10-02T09:00 2026-10 | 2 October – October 2026 | from 2 October to October 2026
`,
  'without the year they share': `
start and end | label noYear | sentence noYear
2022-02-28 2022-03-03 | 28 February – 3 March | from 28 February to 3 March
2022-03-01 2022-03-03 | 1–3 March | from 1 to 3 March
2021-12-28 2022-01-03 | 28 December 2021 – 3 January 2022 | from 28 December 2021 to 3 January 2022
2026-05-02 2026-05-09 | 2–9 May | from 2 to 9 May
2026-06-29 2026-07-02 | 29 June – 2 July | from 29 June to 2 July
2026-08-30 2026-09-01 | 30 August – 1 September | from 30 August to 1 September
2026-01-31 2026-02-01 | 31 January – 1 February | from 31 January to 1 February
2026-04-10 2026-04-11 | 10–11 April | from 10 to 11 April
2026-10-20 2026-11-21 | 20 October – 21 November | from 20 October to 21 November
2026-11-30 2026-12-05 | 30 November – 5 December | from 30 November to 5 December
2025-09-02 2026-09-02 | 2 September 2025 – 2 September 2026 | from 2 September 2025 to 2 September 2026
2026-05-31 2026-05-31 | 31 May | on 31 May
2022-02 2022-03 | February – March | from February to March
2021-12 2022-03 | December 2021 – March 2022 | from December 2021 to March 2022
2022-05 2022-05 | May | in May
2026-06 2026-08 | June – August | from June to August
2020 2025 | 2020–2025 | from 2020 to 2025
2011 2012 | 2011–2012 | from 2011 to 2012
2016 2016 | 2016 | in 2016
2022-02-28 2022-03 | 28 February – March | from 28 February to March
2022-02 2022-03-03 | February – 3 March | from February to 3 March
2022-03 2022-03-05 | March – 5 March | from March to 5 March
2022-03-05 2022-03 | 5 March – March | from 5 March to March
2021-12-28 2022-03 | 28 December 2021 – March 2022 | from 28 December 2021 to March 2022
2021-12 2022-03-03 | December 2021 – 3 March 2022 | from December 2021 to 3 March 2022
2022 2022-03-03 | 2022 – 3 March 2022 | from 2022 to 3 March 2022
2022-02-28 2022 | 28 February 2022 – 2022 | from 28 February 2022 to 2022
2021 2022-03 | 2021 – March 2022 | from 2021 to March 2022
2021-05 2022 | May 2021 – 2022 | from May 2021 to 2022
2021 2022-05-09 | 2021 – 9 May 2022 | from 2021 to 9 May 2022
2026-12-05T10:00 2026-12-05T13:00 | 5 December | on 5 December
2011-07-18T18:00 2011-07-18T18:00 | 18 July | on 18 July
2026-12-05T10:00 2026-12-05 | 5 December | on 5 December
2026-12-05 2026-12-05T13:00 | 5 December | on 5 December
2022-02-28T10:00 2022-03-03T18:00 | 28 February – 3 March | from 28 February to 3 March
2022-02-28T10:00 2022-03-03 | 28 February – 3 March | from 28 February to 3 March
2022-02-28 2022-03-03T18:30 | 28 February – 3 March | from 28 February to 3 March
2022-03-01T09:05 2022-03-03T18:20 | 1–3 March | from 1 to 3 March
2022-12-30T10:40 2023-01-03T16:10 | 30 December 2022 – 3 January 2023 | from 30 December 2022 to 3 January 2023
2026-10-02T09:00 2026-10-02T17:30 | 2 October | on 2 October
2026-10-02T09:00 2026-10-03T17:30 | 2–3 October | from 2 to 3 October
2026-10-02T09:00 2026-10 | 2 October – October | from 2 October to October
`,
  'with times': `
start and end | label time | sentence time
2026-12-05T10:00 2026-12-05T13:00 | 5 December 2026, 10:00–13:00 | on 5 December 2026 from 10:00 to 13:00
2011-07-18T18:00 2011-07-18T18:00 | 18 July 2011, 18:00 | on 18 July 2011 at 18:00
2026-12-05T10:00 2026-12-05 | 5 December 2026, 10:00 | on 5 December 2026 at 10:00
2026-12-05 2026-12-05T13:00 | 5 December 2026, until 13:00 | on 5 December 2026 until 13:00
2022-02-28T10:00 2022-03-03T18:00 | 28 February, 10:00 – 3 March 2022, 18:00 | from 10:00 on 28 February to 18:00 on 3 March 2022
2022-02-28T10:00 2022-03-03 | 28 February, 10:00 – 3 March 2022 | from 10:00 on 28 February to 3 March 2022
2022-02-28 2022-03-03T18:30 | 28 February – 3 March 2022, 18:30 | from 28 February to 18:30 on 3 March 2022
2022-03-01T09:05 2022-03-03T18:20 | 1 March, 09:05 – 3 March 2022, 18:20 | from 09:05 on 1 March to 18:20 on 3 March 2022
2022-12-30T10:40 2023-01-03T16:10 | 30 December 2022, 10:40 – 3 January 2023, 16:10 | from 10:40 on 30 December 2022 to 16:10 on 3 January 2023
2026-10-02T09:00 2026-10-02T17:30 | 2 October 2026, 09:00–17:30 | on 2 October 2026 from 09:00 to 17:30
2026-10-02T09:00 2026-10-03T17:30 | 2 October, 09:00 – 3 October 2026, 17:30 | from 09:00 on 2 October to 17:30 on 3 October 2026
2026-10-02T09:00 2026-10 | 2 October, 09:00 – October 2026 | from 09:00 on 2 October to October 2026
`,
  'with times, without the year': `
start and end | label noYear time | sentence noYear time
2026-12-05T10:00 2026-12-05T13:00 | 5 December, 10:00–13:00 | on 5 December from 10:00 to 13:00
2011-07-18T18:00 2011-07-18T18:00 | 18 July, 18:00 | on 18 July at 18:00
2026-12-05T10:00 2026-12-05 | 5 December, 10:00 | on 5 December at 10:00
2026-12-05 2026-12-05T13:00 | 5 December, until 13:00 | on 5 December until 13:00
2022-02-28T10:00 2022-03-03T18:00 | 28 February, 10:00 – 3 March, 18:00 | from 10:00 on 28 February to 18:00 on 3 March
2022-02-28T10:00 2022-03-03 | 28 February, 10:00 – 3 March | from 10:00 on 28 February to 3 March
2022-02-28 2022-03-03T18:30 | 28 February – 3 March, 18:30 | from 28 February to 18:30 on 3 March
2022-03-01T09:05 2022-03-03T18:20 | 1 March, 09:05 – 3 March, 18:20 | from 09:05 on 1 March to 18:20 on 3 March
2022-12-30T10:40 2023-01-03T16:10 | 30 December 2022, 10:40 – 3 January 2023, 16:10 | from 10:40 on 30 December 2022 to 16:10 on 3 January 2023
2026-10-02T09:00 2026-10-02T17:30 | 2 October, 09:00–17:30 | on 2 October from 09:00 to 17:30
2026-10-02T09:00 2026-10-03T17:30 | 2 October, 09:00 – 3 October, 17:30 | from 09:00 on 2 October to 17:30 on 3 October
2026-10-02T09:00 2026-10 | 2 October, 09:00 – October | from 09:00 on 2 October to October
`,
  'times asked for where there are none': `
start and end | label time | sentence time
2022-02-28 2022-03-03 | 28 February – 3 March 2022 | from 28 February to 3 March 2022
2022-03-01 2022-03-03 | 1–3 March 2022 | from 1 to 3 March 2022
2021-12-28 2022-01-03 | 28 December 2021 – 3 January 2022 | from 28 December 2021 to 3 January 2022
2026-05-02 2026-05-09 | 2–9 May 2026 | from 2 to 9 May 2026
2026-06-29 2026-07-02 | 29 June – 2 July 2026 | from 29 June to 2 July 2026
2026-08-30 2026-09-01 | 30 August – 1 September 2026 | from 30 August to 1 September 2026
2026-01-31 2026-02-01 | 31 January – 1 February 2026 | from 31 January to 1 February 2026
2026-04-10 2026-04-11 | 10–11 April 2026 | from 10 to 11 April 2026
`,
};
