import {expect} from '@open-wc/testing';
import {createMsg, str} from '../../src/i18n/strings.js';

const templates = {
  plain: 'Күн',
  ordered: str`${0} барак, баары ${1}`,
  turned: {strings: ['', ' ичинен ', '-барак'], values: [1, 0]},
};
const [page, total] = [3, 12];

describe('strings', () => {
  const english = createMsg();
  const kyrgyz = createMsg(templates);

  it('speaks the source without templates', () => {
    expect(english('Day', {id: 'plain'})).to.equal('Day');
    expect(english(str`Page ${page} of ${total}`, {id: 'ordered'})).to.equal('Page 3 of 12');
  });

  it('speaks the translation', () => {
    expect(kyrgyz('Day', {id: 'plain'})).to.equal('Күн');
    expect(kyrgyz(str`Page ${page} of ${total}`, {id: 'ordered'})).to.equal('3 барак, баары 12');
  });

  it('puts values where the translation wants them', () => {
    expect(kyrgyz(str`Page ${page} of ${total}`, {id: 'turned'})).to.equal('12 ичинен 3-барак');
  });

  it('falls back to the source where a message is missing', () => {
    expect(kyrgyz('Hour', {id: 'missing'})).to.equal('Hour');
    expect(kyrgyz(str`Hour ${page}`, {id: 'missing'})).to.equal('Hour 3');
  });
});
