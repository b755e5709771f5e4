import {type Locale} from 'date-fns';

export function snapshotOf(ky: Locale): string;
