// `npm run manifest`: custom-elements.json (committed, checked to be current), and from it the data that editors read.
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const published = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
const isPublic = (member) =>
  !['private', 'protected'].includes(member.privacy) && !member.name.startsWith('#') && !member.static;

/** The manifest as a user of the package sees it: published paths, the element alone, nothing private. */
const publishedView = {
  name: 'published-view',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const module of manifest.modules) {
      module.path = published(module.path);
      module.declarations = (module.declarations ?? []).filter((declaration) => declaration.customElement);
      // A dispatched event without a name in sight; the named ones are in the class's comment.
      for (const declaration of module.declarations)
        declaration.events = (declaration.events ?? []).filter(({ name }) => name);
      for (const declaration of module.declarations)
        declaration.members = (declaration.members ?? []).filter(isPublic);
    }
    const home = new Map(
      manifest.modules.flatMap((module) => module.declarations.map(({ name }) => [name, module.path])),
    );
    for (const module of manifest.modules) {
      module.exports = (module.exports ?? []).filter((item) => home.has(item.declaration?.name));
      // A re-export is said to be declared where it is re-exported.
      for (const { declaration } of module.exports) declaration.module = home.get(declaration.name);
    }
    manifest.modules = manifest.modules
      .filter((module) => module.exports.length > 0)
      .sort((a, b) => a.path.localeCompare(b.path));
  },
};

// The check writes both elsewhere, to compare.
const outdir = process.env.MANIFEST_DIR ?? '.';
const editor = process.env.EDITOR_DIR ?? 'dist/editor';

export default {
  globs: ['src/**/*.ts'],
  outdir,
  litelement: true,
  packagejson: false,
  plugins: [
    publishedView,
    customElementVsCodePlugin({ outdir: editor, hideLogs: true }),
    customElementJetBrainsPlugin({ outdir: editor, packageJson: false, hideLogs: true }),
  ],
};
