export { Brush } from './brush.js';
export { Gestures } from './gestures.js';
export { MotionController } from './motion.js';
