// The block “Timeline” in WordPress’s editor: the address of a story, and how it is laid out.
(({ blocks, components, blockEditor, element }) => {
  const { createElement, Fragment } = element;
  const layouts = ['auto', 'horizontal', 'vertical'].map((value) => ({ value, label: value }));

  function edit({ attributes, setAttributes }) {
    const field = (control, name, more) =>
      createElement(control, {
        ...more,
        value: attributes[name] ?? '',
        onChange: (value) => {
          setAttributes({ [name]: value });
        },
      });
    return createElement(
      'div',
      blockEditor.useBlockProps(),
      createElement(
        components.Placeholder,
        { label: 'Timeline', icon: 'clock' },
        createElement(
          Fragment,
          null,
          field(components.TextControl, 'src', {
            label: 'Address of the story',
            help: 'JSON or CSV on this site, such as a file from the media library.',
            type: 'url',
          }),
          field(components.SelectControl, 'layout', { label: 'Layout', options: layouts }),
        ),
      ),
    );
  }

  blocks.registerBlockType('article-timeline/timeline', {
    apiVersion: 2,
    title: 'Timeline',
    description: 'What happened when, and who said what.',
    icon: 'clock',
    category: 'embed',
    attributes: { src: { type: 'string' }, layout: { type: 'string' } },
    edit,
    save: () => null,
  });
})(window.wp);
