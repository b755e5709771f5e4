/** What the tests of search look through. */
export interface Note {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly tags: readonly string[];
  readonly year?: string;
  readonly place?: string;
}

export const notes: readonly Note[] = [
  {id: 'a', title: 'Таза суу', text: 'Мектептерге түтүк тартылды', tags: ['water'], year: '2020', place: 'Ош'},
  {id: 'b', title: 'Мектеп багы', text: 'Окуучулар бак тигишти', tags: ['waste', 'school'], year: '2022', place: 'Ош'},
  {id: 'c', title: 'Чистая вода', text: 'В школе появилась вода', tags: ['water'], year: '2021', place: 'Талас'},
  {id: 'd', title: 'Village roads', text: 'The clean water project', tags: ['roads'], year: '2023', place: 'Osh'},
  {id: 'e', title: 'Мектептер үчүн бюджет', tags: ['water', 'budget'], year: '2019', place: 'Нарын'},
];
export const options = {
  fields: ['title', 'text', 'place'],
  facets: {topic: (note: Note) => note.tags, year: (note: Note) => note.year},
  newest: (note: Note) => Number(note.year),
  sorts: {title: (a: Note, b: Note) => (a.title < b.title ? -1 : 1)},
} as const;
