globalThis.contestant = { mount: () => ({}), complete: () => true };
