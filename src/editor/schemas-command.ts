// npm run schemas: writes what editors need to complete and judge fields. It runs by itself after npm install and while npm run dev runs.
import { writeEditorFiles } from '#editor/write-editor-files.ts';

const changed = writeEditorFiles('.');

console.log(changed === 0 ? 'Editors know all ids already.' : 'Editors know all ids now.');
