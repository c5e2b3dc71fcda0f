import { isServer } from 'lit';

/** Whether there is no page around the element. As a `boolean`: Lit's own type is that of its browser build. */
export const onServer: boolean = isServer;
