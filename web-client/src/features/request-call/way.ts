/** What comes between the start page and the call, and after it: loaded together, behind the first page. */
export { AfterCall } from './AfterCall';
export { CameraStep } from './CameraStep';
export { EmergencyStep } from './EmergencyStep';
export { RefinePanel } from './RefinePanel';
export { Waiting } from './Waiting';
