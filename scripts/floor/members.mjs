// What our own sources ask of the browser's objects, held against the contract's oldest browsers. Here the types tell
// whose member a name is, which a bundled script doesn't.
import {dirname} from 'node:path';
import ts from 'typescript';
import {memberIsOld} from './support.mjs';

const isBuiltIn = (declaration) => /[\\/]typescript[\\/]lib[\\/]lib\./.test(declaration.getSourceFile().fileName);

/** Says which members of built-in objects are too new: `[{feature, file, line, column}]`. */
export function checkMembers(options, files) {
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const found = [];
  const look = (symbol, node, file) => {
    const declaration = symbol?.declarations?.find(isBuiltIn);
    const scope = declaration?.parent?.name?.text;
    // Properties of style sheets are for the other check.
    if (!scope || /^CSSStyle(Declaration|Properties)$/.test(scope)) return;
    // `ArrayConstructor` has what is written as `Array.from`.
    const owner = scope.replace(/Constructor$/, '');
    if (memberIsOld(owner, symbol.name) !== false) return;
    const {line, character} = file.getLineAndCharacterOfPosition(node.getStart());
    found.push({feature: `${owner}.${symbol.name}`, file: file.fileName, line: line + 1, column: character});
  };
  for (const file of program.getSourceFiles()) {
    if (!files.includes(file.fileName)) continue;
    const visit = (node) => {
      if (ts.isPropertyAccessExpression(node)) look(checker.getSymbolAtLocation(node.name), node.name, file);
      if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
        const name = (node.propertyName ?? node.name).text;
        if (name) look(checker.getTypeAtLocation(node.parent).getProperty(name), node, file);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

/** A project's options and files, as its tsconfig has them. */
export function projectOf(path) {
  const {config} = ts.readConfigFile(path, ts.sys.readFile);
  const {options, fileNames} = ts.parseJsonConfigFileContent(config, ts.sys, dirname(path));
  return {options, files: fileNames};
}
