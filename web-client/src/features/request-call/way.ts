/** What comes between the start page and the call, and after it: loaded together, behind the first page. */
export { AfterCall } from './AfterCall';
export { CallbackRing, KeptCallback } from './Callback';
export { CameraStep } from './CameraStep';
export { Elsewhere } from './Elsewhere';
export { EmergencyStep } from './EmergencyStep';
export { Incoming } from './Incoming';
export { Ladder } from './Ladder';
export { RefinePanel } from './RefinePanel';
export { Waiting } from './Waiting';
