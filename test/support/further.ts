// Imported for what it does: a gallery's later part is here before the tests of a file begin. When it comes is told by the
// tests of the built gallery.
import {further} from '../../src/components/practice-gallery/late.js';

before(() => further.load());
