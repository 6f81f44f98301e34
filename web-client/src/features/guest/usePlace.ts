import { useCallback, useEffect, useState } from 'react';
import { keepPlace, type Place, placeNow } from './placeMemory';

/** Where the guest is, over a reload too. */
export function usePlace() {
  const [place, setPlace] = useState(placeNow);
  const move = useCallback((to: Partial<Place>) => setPlace((now) => keepPlace({ ...now, ...to })), []);
  useEffect(() => {
    // Another link opened in this tab changes nothing but the part behind the «#».
    const anew = () => location.hash.length > 1 && location.reload();
    addEventListener('hashchange', anew);
    return () => removeEventListener('hashchange', anew);
  }, []);
  return { place, move };
}
