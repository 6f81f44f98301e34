// First, because it says which layer wins; every other style belongs to one.
import '../styles/index.css';
import { CitizenRoutes } from './CitizenRoutes';
import { start } from './start';

start(<CitizenRoutes />);
