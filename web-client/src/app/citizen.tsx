import { CitizenRoutes } from './CitizenRoutes';
import { start } from './start';

start(<CitizenRoutes />);
