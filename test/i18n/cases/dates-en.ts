/** English dates: the options of `date` in each table's head, the expected text below. */
export const en = {
  'days as labels': `
value | numeric | medium | long | full
2026-01-01 | 01.01.2026 | 1 Jan 2026 | 1 January 2026 | Thursday, 1 January 2026
2024-02-29 | 29.02.2024 | 29 Feb 2024 | 29 February 2024 | Thursday, 29 February 2024
2022-03-03 | 03.03.2022 | 3 Mar 2022 | 3 March 2022 | Thursday, 3 March 2022
2027-04-10 | 10.04.2027 | 10 Apr 2027 | 10 April 2027 | Saturday, 10 April 2027
2016-05-31 | 31.05.2016 | 31 May 2016 | 31 May 2016 | Tuesday, 31 May 2016
2016-06-10 | 10.06.2016 | 10 Jun 2016 | 10 June 2016 | Friday, 10 June 2016
2011-07-18 | 18.07.2011 | 18 Jul 2011 | 18 July 2011 | Monday, 18 July 2011
2026-08-09 | 09.08.2026 | 9 Aug 2026 | 9 August 2026 | Sunday, 9 August 2026
2025-09-02 | 02.09.2025 | 2 Sep 2025 | 2 September 2025 | Tuesday, 2 September 2025
2030-10-20 | 20.10.2030 | 20 Oct 2030 | 20 October 2030 | Sunday, 20 October 2030
2026-11-21 | 21.11.2026 | 21 Nov 2026 | 21 November 2026 | Saturday, 21 November 2026
2026-12-05 | 05.12.2026 | 5 Dec 2026 | 5 December 2026 | Saturday, 5 December 2026
`,
  'days in a sentence': `
value | sentence | attributive | until
2026-01-01 | on 1 January 2026 | of 1 January 2026 | until 1 January 2026
2024-02-29 | on 29 February 2024 | of 29 February 2024 | until 29 February 2024
2022-03-03 | on 3 March 2022 | of 3 March 2022 | until 3 March 2022
2027-04-10 | on 10 April 2027 | of 10 April 2027 | until 10 April 2027
2016-05-31 | on 31 May 2016 | of 31 May 2016 | until 31 May 2016
2016-06-10 | on 10 June 2016 | of 10 June 2016 | until 10 June 2016
2011-07-18 | on 18 July 2011 | of 18 July 2011 | until 18 July 2011
2026-08-09 | on 9 August 2026 | of 9 August 2026 | until 9 August 2026
2025-09-02 | on 2 September 2025 | of 2 September 2025 | until 2 September 2025
2030-10-20 | on 20 October 2030 | of 20 October 2030 | until 20 October 2030
2026-11-21 | on 21 November 2026 | of 21 November 2026 | until 21 November 2026
2026-12-05 | on 5 December 2026 | of 5 December 2026 | until 5 December 2026
`,
  'days without their year': `
value | numeric noYear | medium noYear | long noYear | full noYear
2026-01-01 | 01.01 | 1 Jan | 1 January | Thursday, 1 January
2024-02-29 | 29.02 | 29 Feb | 29 February | Thursday, 29 February
2022-03-03 | 03.03 | 3 Mar | 3 March | Thursday, 3 March
2027-04-10 | 10.04 | 10 Apr | 10 April | Saturday, 10 April
2016-05-31 | 31.05 | 31 May | 31 May | Tuesday, 31 May
2016-06-10 | 10.06 | 10 Jun | 10 June | Friday, 10 June
2011-07-18 | 18.07 | 18 Jul | 18 July | Monday, 18 July
2026-08-09 | 09.08 | 9 Aug | 9 August | Sunday, 9 August
2025-09-02 | 02.09 | 2 Sep | 2 September | Tuesday, 2 September
2030-10-20 | 20.10 | 20 Oct | 20 October | Sunday, 20 October
2026-11-21 | 21.11 | 21 Nov | 21 November | Saturday, 21 November
2026-12-05 | 05.12 | 5 Dec | 5 December | Saturday, 5 December
`,
  'days in a sentence without their year': `
value | sentence noYear | attributive noYear | until noYear
2026-01-01 | on 1 January | of 1 January | until 1 January
2024-02-29 | on 29 February | of 29 February | until 29 February
2022-03-03 | on 3 March | of 3 March | until 3 March
2027-04-10 | on 10 April | of 10 April | until 10 April
2016-05-31 | on 31 May | of 31 May | until 31 May
2016-06-10 | on 10 June | of 10 June | until 10 June
2011-07-18 | on 18 July | of 18 July | until 18 July
2026-08-09 | on 9 August | of 9 August | until 9 August
2025-09-02 | on 2 September | of 2 September | until 2 September
2030-10-20 | on 20 October | of 20 October | until 20 October
2026-11-21 | on 21 November | of 21 November | until 21 November
2026-12-05 | on 5 December | of 5 December | until 5 December
`,
  'parts of days': `
value | monthDay | monthYear | month | weekday | year
2026-01-01 | 1 January | January 2026 | January | Thursday | 2026
2024-02-29 | 29 February | February 2024 | February | Thursday | 2024
2022-03-03 | 3 March | March 2022 | March | Thursday | 2022
2027-04-10 | 10 April | April 2027 | April | Saturday | 2027
2016-05-31 | 31 May | May 2016 | May | Tuesday | 2016
2016-06-10 | 10 June | June 2016 | June | Friday | 2016
2011-07-18 | 18 July | July 2011 | July | Monday | 2011
2026-08-09 | 9 August | August 2026 | August | Sunday | 2026
2025-09-02 | 2 September | September 2025 | September | Tuesday | 2025
2030-10-20 | 20 October | October 2030 | October | Sunday | 2030
2026-11-21 | 21 November | November 2026 | November | Saturday | 2026
2026-12-05 | 5 December | December 2026 | December | Saturday | 2026
`,
  months: `
value | numeric | medium | long | sentence | attributive | until
2016-01 | 01.2016 | Jan 2016 | January 2016 | in January 2016 | of January 2016 | until January 2016
2016-02 | 02.2016 | Feb 2016 | February 2016 | in February 2016 | of February 2016 | until February 2016
2016-03 | 03.2016 | Mar 2016 | March 2016 | in March 2016 | of March 2016 | until March 2016
2016-04 | 04.2016 | Apr 2016 | April 2016 | in April 2016 | of April 2016 | until April 2016
2016-05 | 05.2016 | May 2016 | May 2016 | in May 2016 | of May 2016 | until May 2016
2016-06 | 06.2016 | Jun 2016 | June 2016 | in June 2016 | of June 2016 | until June 2016
2016-07 | 07.2016 | Jul 2016 | July 2016 | in July 2016 | of July 2016 | until July 2016
2016-08 | 08.2016 | Aug 2016 | August 2016 | in August 2016 | of August 2016 | until August 2016
2016-09 | 09.2016 | Sep 2016 | September 2016 | in September 2016 | of September 2016 | until September 2016
2016-10 | 10.2016 | Oct 2016 | October 2016 | in October 2016 | of October 2016 | until October 2016
2016-11 | 11.2016 | Nov 2016 | November 2016 | in November 2016 | of November 2016 | until November 2016
2016-12 | 12.2016 | Dec 2016 | December 2016 | in December 2016 | of December 2016 | until December 2016
`,
  'months without their year': `
value | medium noYear | long noYear | full noYear | sentence noYear | attributive noYear | until noYear | weekday
2016-01 | Jan | January | January | in January | of January | until January | 
2016-02 | Feb | February | February | in February | of February | until February | 
2016-03 | Mar | March | March | in March | of March | until March | 
2016-04 | Apr | April | April | in April | of April | until April | 
2016-05 | May | May | May | in May | of May | until May | 
2016-06 | Jun | June | June | in June | of June | until June | 
2016-07 | Jul | July | July | in July | of July | until July | 
2016-08 | Aug | August | August | in August | of August | until August | 
2016-09 | Sep | September | September | in September | of September | until September | 
2016-10 | Oct | October | October | in October | of October | until October | 
2016-11 | Nov | November | November | in November | of November | until November | 
2016-12 | Dec | December | December | in December | of December | until December | 
`,
  years: `
value | numeric | medium | long | sentence | attributive | until | sentence noYear | monthDay | month
2016 | 2016 | 2016 | 2016 | in 2016 | of 2016 | until 2016 | in 2016 | 2016 | 
2030 | 2030 | 2030 | 2030 | in 2030 | of 2030 | until 2030 | in 2030 | 2030 | 
1999 | 1999 | 1999 | 1999 | in 1999 | of 1999 | until 1999 | in 1999 | 1999 | 
2000 | 2000 | 2000 | 2000 | in 2000 | of 2000 | until 2000 | in 2000 | 2000 | 
`,
  'times as labels': `
value | numeric time | medium time | long time | full time
2026-01-01T00:00 | 01.01.2026 00:00 | 1 Jan 2026, 00:00 | 1 January 2026, 00:00 | Thursday, 1 January 2026, 00:00
2024-02-29T09:05 | 29.02.2024 09:05 | 29 Feb 2024, 09:05 | 29 February 2024, 09:05 | Thursday, 29 February 2024, 09:05
2022-03-03T10:10 | 03.03.2022 10:10 | 3 Mar 2022, 10:10 | 3 March 2022, 10:10 | Thursday, 3 March 2022, 10:10
2027-04-10T11:15 | 10.04.2027 11:15 | 10 Apr 2027, 11:15 | 10 April 2027, 11:15 | Saturday, 10 April 2027, 11:15
2016-05-30T12:33 | 30.05.2016 12:33 | 30 May 2016, 12:33 | 30 May 2016, 12:33 | Monday, 30 May 2016, 12:33
2016-06-10T13:20 | 10.06.2016 13:20 | 10 Jun 2016, 13:20 | 10 June 2016, 13:20 | Friday, 10 June 2016, 13:20
2011-07-18T18:00 | 18.07.2011 18:00 | 18 Jul 2011, 18:00 | 18 July 2011, 18:00 | Monday, 18 July 2011, 18:00
2026-08-09T18:30 | 09.08.2026 18:30 | 9 Aug 2026, 18:30 | 9 August 2026, 18:30 | Sunday, 9 August 2026, 18:30
2025-09-02T19:46 | 02.09.2025 19:46 | 2 Sep 2025, 19:46 | 2 September 2025, 19:46 | Tuesday, 2 September 2025, 19:46
2030-10-20T20:59 | 20.10.2030 20:59 | 20 Oct 2030, 20:59 | 20 October 2030, 20:59 | Sunday, 20 October 2030, 20:59
2026-11-21T23:50 | 21.11.2026 23:50 | 21 Nov 2026, 23:50 | 21 November 2026, 23:50 | Saturday, 21 November 2026, 23:50
2026-12-05T10:00 | 05.12.2026 10:00 | 5 Dec 2026, 10:00 | 5 December 2026, 10:00 | Saturday, 5 December 2026, 10:00
`,
  'times in a sentence': `
value | sentence time | attributive time | until time
2026-01-01T00:00 | on 1 January 2026 at 00:00 | of 1 January 2026 at 00:00 | until 1 January 2026, 00:00
2024-02-29T09:05 | on 29 February 2024 at 09:05 | of 29 February 2024 at 09:05 | until 29 February 2024, 09:05
2022-03-03T10:10 | on 3 March 2022 at 10:10 | of 3 March 2022 at 10:10 | until 3 March 2022, 10:10
2027-04-10T11:15 | on 10 April 2027 at 11:15 | of 10 April 2027 at 11:15 | until 10 April 2027, 11:15
2016-05-30T12:33 | on 30 May 2016 at 12:33 | of 30 May 2016 at 12:33 | until 30 May 2016, 12:33
2016-06-10T13:20 | on 10 June 2016 at 13:20 | of 10 June 2016 at 13:20 | until 10 June 2016, 13:20
2011-07-18T18:00 | on 18 July 2011 at 18:00 | of 18 July 2011 at 18:00 | until 18 July 2011, 18:00
2026-08-09T18:30 | on 9 August 2026 at 18:30 | of 9 August 2026 at 18:30 | until 9 August 2026, 18:30
2025-09-02T19:46 | on 2 September 2025 at 19:46 | of 2 September 2025 at 19:46 | until 2 September 2025, 19:46
2030-10-20T20:59 | on 20 October 2030 at 20:59 | of 20 October 2030 at 20:59 | until 20 October 2030, 20:59
2026-11-21T23:50 | on 21 November 2026 at 23:50 | of 21 November 2026 at 23:50 | until 21 November 2026, 23:50
2026-12-05T10:00 | on 5 December 2026 at 10:00 | of 5 December 2026 at 10:00 | until 5 December 2026, 10:00
`,
  'times without their year': `
value | monthDay time | long noYear time | sentence noYear time | until noYear time
2026-01-01T00:00 | 1 January, 00:00 | 1 January, 00:00 | on 1 January at 00:00 | until 1 January, 00:00
2024-02-29T09:05 | 29 February, 09:05 | 29 February, 09:05 | on 29 February at 09:05 | until 29 February, 09:05
2022-03-03T10:10 | 3 March, 10:10 | 3 March, 10:10 | on 3 March at 10:10 | until 3 March, 10:10
2027-04-10T11:15 | 10 April, 11:15 | 10 April, 11:15 | on 10 April at 11:15 | until 10 April, 11:15
2016-05-30T12:33 | 30 May, 12:33 | 30 May, 12:33 | on 30 May at 12:33 | until 30 May, 12:33
2016-06-10T13:20 | 10 June, 13:20 | 10 June, 13:20 | on 10 June at 13:20 | until 10 June, 13:20
2011-07-18T18:00 | 18 July, 18:00 | 18 July, 18:00 | on 18 July at 18:00 | until 18 July, 18:00
2026-08-09T18:30 | 9 August, 18:30 | 9 August, 18:30 | on 9 August at 18:30 | until 9 August, 18:30
2025-09-02T19:46 | 2 September, 19:46 | 2 September, 19:46 | on 2 September at 19:46 | until 2 September, 19:46
2030-10-20T20:59 | 20 October, 20:59 | 20 October, 20:59 | on 20 October at 20:59 | until 20 October, 20:59
2026-11-21T23:50 | 21 November, 23:50 | 21 November, 23:50 | on 21 November at 23:50 | until 21 November, 23:50
2026-12-05T10:00 | 5 December, 10:00 | 5 December, 10:00 | on 5 December at 10:00 | until 5 December, 10:00
`,
};
