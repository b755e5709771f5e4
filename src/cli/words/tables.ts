/** What `mykty from-csv` says of a table, in each language. */
import type {ProblemWords} from '../../feed/problem-messages.js';

type Words = Readonly<Record<string, ProblemWords>>;

const en: Words = {
  'csv-unclosed': {
    message: 'A cell opens with a quotation mark that never closes.',
    hint: 'Close it, or double a quotation mark that belongs to the text.',
  },
  'csv-windows-1251': {
    message: 'The table is not in UTF-8; it was read as windows-1251, which has no ң, ө and ү.',
    hint: 'Save it as "CSV UTF-8".',
  },
  'csv-workbook': {
    message: 'This is a workbook of Excel or LibreOffice, not a table as CSV.',
    hint: 'Save the sheet as "CSV UTF-8".',
  },
  'csv-unknown-column': {
    message: 'The column "{column}" is not known, so it is passed over.',
    hint: 'Columns are: {known}.',
  },
  'csv-column-twice': {
    message: 'The column "{column}" stands twice; only the first is taken.',
    hint: 'Give the second a name of its own: columns of a second indicator are indicator2, before2, after2 …',
  },
  'csv-columns-alike': {
    message: 'The columns "{first}" and "{column}" hold the same; only the first is taken.',
    hint: 'Give each language a row of its own, with its code under "language" and one name for all of them under "work".',
  },
  'csv-no-title': {
    message: 'There is no column "title".',
    hint: 'The first row names the columns; "title" must be one of them, in Russian «Название», in Kyrgyz «Аталышы».',
  },
  'csv-cells': {
    message: 'The row has {found} cells, the first row {expected}.',
    hint: 'Put texts that hold the separator into quotation marks.',
  },
  'csv-number': {
    message: '"{value}" is not a number.',
    hint: 'Write digits only, such as 1200 or 3.5; units have a column of their own.',
  },
  'csv-cp866': {
    message: 'The table is not in UTF-8; it was read as cp866, the letters of DOS, which has no ң, ө and ү.',
    hint: 'Save it as "CSV UTF-8".',
  },
  'csv-unknown-columns': {
    message: 'These columns are not known, so they are passed over: {columns}.',
    hint: 'Columns are: {known}.',
  },
  'csv-headings-again': {
    message: 'The row has headings once more, so it is passed over.',
    hint: 'Take it out: the first row names the columns of all rows.',
  },
  'csv-other-separator': {
    message: 'The first row is parted by "{expected}", this one by "{found}": all of it was taken for one cell.',
    hint: 'Write "{expected}" between its cells too; a text that is one cell goes into quotation marks.',
  },
  'csv-untitled': {
    message: 'The row has no title, so it is passed over.',
    hint: 'Fill in its cell under "title", or take the row out. Cells that are joined over several rows have their text in the first alone.',
  },
  'csv-one-entry': {
    message: '"{value}" is taken for one entry, not for several.',
    hint: 'Where it is a list, part it by |, like this: water|roads.',
  },
};

const ru: Words = {
  'csv-unclosed': {
    message: 'Ячейка начинается с кавычки, которая не закрыта.',
    hint: 'Закройте её или удвойте кавычку, если она часть текста.',
  },
  'csv-windows-1251': {
    message: 'Таблица не в UTF-8; она прочитана как windows-1251, где нет букв ң, ө и ү.',
    hint: 'Сохраните её как «CSV UTF-8».',
  },
  'csv-workbook': {
    message: 'Это книга Excel или LibreOffice, а не таблица в виде CSV.',
    hint: 'Сохраните лист как «CSV UTF-8».',
  },
  'csv-unknown-column': {
    message: 'Столбец «{column}» неизвестен и пропущен.',
    hint: 'Известные столбцы: {known}.',
  },
  'csv-column-twice': {
    message: 'Столбец «{column}» встречается дважды; взят только первый.',
    hint: 'Дайте второму своё имя: столбцы второго показателя – indicator2, before2, after2 …',
  },
  'csv-columns-alike': {
    message: 'Столбцы «{first}» и «{column}» значат одно и то же; взят только первый.',
    hint: 'Каждому языку нужна своя строка: его код – в столбце «language», общее имя всех версий – в столбце «work».',
  },
  'csv-no-title': {
    message: 'Нет столбца «Название» («title»).',
    hint: 'Первая строка называет столбцы; среди них должен быть «Название» или «title».',
  },
  'csv-cells': {
    message: 'В строке ячеек: {found}, в первой строке: {expected}.',
    hint: 'Возьмите в кавычки тексты, в которых есть разделитель.',
  },
  'csv-number': {
    message: '«{value}» – не число.',
    hint: 'Пишите только цифры: 1200 или 3,5; для единиц есть свой столбец.',
  },
  'csv-cp866': {
    message: 'Таблица не в UTF-8; она прочитана как cp866 (буквы DOS), где нет ң, ө и ү.',
    hint: 'Сохраните её как «CSV UTF-8».',
  },
  'csv-unknown-columns': {
    message: 'Эти столбцы неизвестны и пропущены: {columns}.',
    hint: 'Известные столбцы: {known}.',
  },
  'csv-headings-again': {
    message: 'В строке снова стоят заголовки столбцов, она пропущена.',
    hint: 'Уберите её: столбцы всех строк называет первая.',
  },
  'csv-other-separator': {
    message: 'Первая строка разделена знаком «{expected}», а эта – знаком «{found}»: вся она взята за одну ячейку.',
    hint: 'Ставьте и в ней между ячейками «{expected}»; если это один текст, возьмите его в кавычки.',
  },
  'csv-untitled': {
    message: 'У строки нет заголовка, она пропущена.',
    hint: 'Заполните её ячейку в столбце «title» или уберите строку. Если ячейки объединены, текст есть только в первой строке.',
  },
  'csv-one-entry': {
    message: '«{value}» считается одним элементом, а не несколькими.',
    hint: 'Если это список, разделите его знаком |, например: water|roads.',
  },
};

const ky: Words = {
  'csv-unclosed': {
    message: 'Уяча тырмакча менен башталып, жабылбай калган.',
    hint: 'Аны жабыңыз; тырмакча тексттин өзүнө тиешелүү болсо, эки жолу жазыңыз.',
  },
  'csv-windows-1251': {
    message: 'Таблица UTF-8 коддоосунда эмес; ал windows-1251 катары окулду, анда ң, ө, ү тамгалары жок.',
    hint: 'Аны «CSV UTF-8» түрүндө сактаңыз.',
  },
  'csv-workbook': {
    message: 'Бул Excel же LibreOffice китеби, CSV түрүндөгү таблица эмес.',
    hint: 'Баракты «CSV UTF-8» түрүндө сактаңыз.',
  },
  'csv-unknown-column': {
    message: '«{column}» мамычасы белгисиз, ал эске алынган жок.',
    hint: 'Белгилүү мамычалар: {known}.',
  },
  'csv-column-twice': {
    message: '«{column}» мамычасы эки жолу турат; биринчиси гана алынды.',
    hint: 'Экинчисине өз атын бериңиз: экинчи көрсөткүчтүн мамычалары – indicator2, before2, after2 …',
  },
  'csv-columns-alike': {
    message: '«{first}» жана «{column}» мамычаларынын мааниси бир; биринчиси гана алынды.',
    hint: 'Ар бир тилге өз сабы керек: тилдин коду – «language» мамычасында, бардык версиялардын жалпы белгиси – «work» мамычасында.',
  },
  'csv-no-title': {
    message: '«Аталышы» («title») мамычасы жок.',
    hint: 'Биринчи сап мамычаларды атайт; алардын бири «Аталышы» же «title» болушу керек.',
  },
  'csv-cells': {
    message: 'Сапта {found} уяча бар, биринчи сапта – {expected}.',
    hint: 'Ичинде бөлгүч белги бар тексттерди тырмакчага алыңыз.',
  },
  'csv-number': {
    message: '«{value}» – сан эмес.',
    hint: '1200 же 3,5 сыяктуу сандарды гана жазыңыз; бирдиктин өз мамычасы бар.',
  },
  'csv-cp866': {
    message: 'Таблица UTF-8 коддоосунда эмес; ал cp866 (DOS тамгалары) катары окулду, анда ң, ө, ү жок.',
    hint: 'Аны «CSV UTF-8» түрүндө сактаңыз.',
  },
  'csv-unknown-columns': {
    message: 'Бул мамычалар белгисиз, алар эске алынган жок: {columns}.',
    hint: 'Белгилүү мамычалар: {known}.',
  },
  'csv-headings-again': {
    message: 'Бул сапта мамычалардын аттары дагы бир жолу турат, ал эске алынган жок.',
    hint: 'Аны алып салыңыз: бардык саптардын мамычаларын биринчиси атайт.',
  },
  'csv-other-separator': {
    message: 'Биринчи сап «{expected}» белгиси менен, бул болсо «{found}» менен бөлүнгөн: бүт сап бир уяча деп алынды.',
    hint: 'Мунун уячаларын да «{expected}» менен бөлүңүз; бир гана текст болсо, аны тырмакчага алыңыз.',
  },
  'csv-untitled': {
    message: 'Саптын аталышы жок, ал эске алынган жок.',
    hint: 'Анын «title» мамычасындагы уячасын толтуруңуз же сапты алып салыңыз. Бириктирилген уячалардын тексти биринчи сапта гана болот.',
  },
  'csv-one-entry': {
    message: '«{value}» бир нече эмес, бир гана элемент деп алынды.',
    hint: 'Тизме болсо, аны | белгиси менен бөлүңүз, мисалы: water|roads.',
  },
};

export const tables = {en, ru, ky};
