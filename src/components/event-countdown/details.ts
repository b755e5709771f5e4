/** What not every event has: loaded for those that do. */
export {agenda, sessions} from './agenda.js';
export {agendaStyles} from './agenda.styles.js';
export {materials, papers, programme, reason} from './papers.js';
export {offContact, people} from './people.js';
export {registerButton, registrationFact} from './registration.js';
