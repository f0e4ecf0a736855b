// Runs after npm install and npm ci: writes what editors need to complete fields. Plain JavaScript, and never a reason for an
// installation to fail: without it, an editor merely knows less.
try {
  const { writeEditorFiles } = await import('../src/editor/write-editor-files.ts');
  writeEditorFiles('.');
} catch {
  console.log('Editors do not know the ids of the content yet. Run: npm run schemas');
}
