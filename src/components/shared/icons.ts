/**
 * Line icons on a 20-unit grid, one path each, each a constant so that a build keeps only those in use.
 * They stand beside words or on a labelled button, so readers don't hear them.
 */
import {html} from 'lit';

/** Draws one of the paths below; `extra` adds classes (`lead`, `chev`). */
export const icon = (path: string, extra = '') =>
  html`<svg class="i ${extra}" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
    <path d=${path}></path>
  </svg>`;

export const alertIcon = 'M10 3l7.5 13.5h-15zM10 8.5v3.5M10 14.3v.2';
export const bubbleIcon = 'M3 4h14v10H9l-4 3.5V14H3z';
export const calendarIcon = 'M3 5h14v12H3zM3 9h14M7 3v3.5M13 3v3.5';
export const calendarAddIcon = 'M17 10V5H3v12h6M3 9h14M7 3v3.5M13 3v3.5M15 13v6M12 16h6';
export const checkIcon = 'M4 10.5l4 4 8-9';
export const chevronIcon = 'M5 8l5 5 5-5';
export const clockIcon = 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 5.8V10l3 2';
export const closeIcon = 'M5 5l10 10M15 5L5 15';
export const copyIcon = 'M8 8h9v9H8zM5 13H3V3h10v2';
export const downIcon = 'M10 4v12M5.5 11.5L10 16l4.5-4.5';
export const downloadIcon = 'M10 3v10M6 9.5l4 4 4-4M3.5 17h13';
export const externalIcon = 'M11 3h6v6M17 3l-8 8M14 11v5H4V6h5';
export const faxIcon = 'M3 8h14v8H3zM6 8V3h8v5M6 12h4M13 12h1.5';
export const fileIcon = 'M5 2.5h7l4 4v11H5zM12 2.5v4h4';
export const filterIcon =
  'M3 6h8M15 6h2M3 14h2M9 14h8M13 8.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM7 16.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z';
export const globeIcon =
  'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM2.5 10h15M10 2.5c-5 5-5 10 0 15 5-5 5-10 0-15z';
export const infoIcon = 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 9.5v4M10 6.5v.2';
export const leftIcon = 'M16 10H4M8.5 5.5L4 10l4.5 4.5';
export const institutionIcon = 'M2.5 17h15M4.5 17V8.5M8 17v-6M12 17v-6M15.5 17V8.5M3 8l7-4.5L17 8z';
export const mailIcon = 'M3 4.5h14v11H3zM3.5 5l6.5 6 6.5-6';
export const microphoneIcon =
  'M10 12a3 3 0 0 0 3-3V5a3 3 0 0 0-6 0v4a3 3 0 0 0 3 3zM4.5 9.5a5.5 5.5 0 0 0 11 0M10 15v3';
export const movedIcon = 'M3 10h12M11 6l4 4-4 4M17.5 5v10';
export const penIcon = 'M12 3H4v14h5M7 7h5M7 10.5h3M11.5 16.8l.5-2.6 4.6-4.6 2 2-4.6 4.6z';
export const peopleIcon =
  'M7.5 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 17c.5-3.2 2.6-4.8 5.5-4.8S12.5 13.8 13 17M13 4.2a3 3 0 0 1 0 5.6M15 12.7c1.6.6 2.7 2.1 3 4.3';
export const personAddIcon = 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 17c.7-3.2 3-4.5 5.5-4.5M14 11v6M11 14h6';
export const phoneIcon =
  'M4 3h3l1.5 4L6.5 8.5a9 9 0 0 0 5 5L13 11.5l4 1.5v3a1.5 1.5 0 0 1-1.7 1.5A14 14 0 0 1 2.5 4.7 1.5 1.5 0 0 1 4 3z';
export const pinIcon =
  'M10 18s6-5.2 6-10a6 6 0 1 0-12 0c0 4.8 6 10 6 10zM10 10.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z';
export const printerIcon = 'M6 7V3h8v4M6 14H3.5V7h13v7H14M6 12h8v5H6z';
export const qrIcon = 'M3 3h5v5H3zM12 3h5v5h-5zM3 12h5v5H3zM12 12h2v2M17 12v5h-3M12 17h.01';
export const retryIcon = 'M16.5 10a6.5 6.5 0 1 1-2-4.7M15 2v4h-4';
export const rightIcon = 'M4 10h12M11.5 5.5L16 10l-4.5 4.5';
export const searchIcon = 'M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12zM13.5 13.5L17.5 17.5';
export const shareIcon =
  'M15 7a2.2 2.2 0 1 0 0-4.4A2.2 2.2 0 0 0 15 7zM5 12.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM15 17.4a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM7 9l6-3M7 11l6 3';
export const sortIcon = 'M6 4v12M3 13l3 3 3-3M14 16V4M11 7l3-3 3 3';
export const upIcon = 'M10 16V4M5.5 8.5L10 4l4.5 4.5';
