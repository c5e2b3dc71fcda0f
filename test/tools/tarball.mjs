// The package as a user gets it: packed, and unpacked in the node_modules of an empty project.
// The project lies inside the repository, so that Lit and D3 are found there and no network is needed.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkTool, repository } from './tool.mjs';

/**
 * Packs what was built and installs it. Resolves to
 * `{ tarball, project, files }`: two paths, and the package's files; `remove()` deletes all of it.
 */
export async function installPackage() {
  const cache = join(repository, '.cache');
  mkdirSync(cache, { recursive: true });
  const project = mkdtempSync(join(cache, 'project-'));
  // The scripts would build anew, under the feet of other tests.
  await checkTool('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', project]);
  const tarball = join(
    project,
    readdirSync(project).find((name) => name.endsWith('.tgz')),
  );
  const installed = join(project, 'node_modules', 'article-timeline');
  mkdirSync(installed, { recursive: true });
  await checkTool('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  writeFileSync(join(project, 'package.json'), '{ "type": "module", "private": true }');
  const files = readdirSync(installed, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return {
    tarball,
    project,
    files: files
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(installed.length + 1)
          .replaceAll('\\', '/'),
      )
      .sort(),
    remove: () => rmSync(project, { recursive: true, force: true }),
  };
}
