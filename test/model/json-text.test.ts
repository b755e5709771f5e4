import {expect} from '@open-wc/testing';
import {jsonText} from '../../src/model/json-text.js';

const value = {list: ['a', {deep: [1, null]}], text: 'b', missing: undefined};

describe('jsonText', () => {
  it('is JSON', () => {
    expect(jsonText(value)).to.equal('{"list":["a",{"deep":[1,null]}],"text":"b"}');
    expect(jsonText(['a'])).to.equal('["a"]');
  });

  it("isn't changed by what Prototype 1.6 puts on arrays and strings", () => {
    const arrays = Array.prototype as {toJSON?: () => string};
    const strings = String.prototype as {toJSON?: () => string};
    arrays.toJSON = () => '[]';
    strings.toJSON = () => '""';
    try {
      expect(jsonText(value)).to.equal('{"list":["a",{"deep":[1,null]}],"text":"b"}');
      expect(jsonText(['a'])).to.equal('["a"]');
    } finally {
      delete arrays.toJSON;
      delete strings.toJSON;
    }
  });
});
