import { listCopies } from '#kept/kept-things.ts';

// Where pages are no longer to be kept, the copies go, and what makes them. The list of what is kept is told when they are gone.
addEventListener('storage', async ({ key, newValue }) => {
  if (key !== 'rolebook.offline' || newValue === null) return;
  for (const thing of await listCopies()) await thing.erase();
  dispatchEvent(new Event('storage'));
});
