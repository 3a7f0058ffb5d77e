package org.diplomaticrecord.core.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/** The subjects last written to, so that the next command need not read their history again. */
final class SubjectCache implements Cache {
  private final Map<Object, Object> subjects;

  SubjectCache(int most) {
    this.subjects = Collections.synchronizedMap(new LeastRecentlyUsed(most));
  }

  @Override
  // Axon declares it so; the caller knows what it put in.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <K, V> @Nullable V get(K key) {
    return (V) subjects.get(key);
  }

  @Override
  public void put(Object key, Object value) {
    subjects.put(key, value);
  }

  @Override
  public boolean putIfAbsent(Object key, Object value) {
    return subjects.putIfAbsent(key, value) == null;
  }

  @Override
  public boolean remove(Object key) {
    return subjects.remove(key) != null;
  }

  @Override
  public boolean containsKey(Object key) {
    return subjects.containsKey(key);
  }

  @Override
  public Registration registerCacheEntryListener(EntryListener listener) {
    throw new UnsupportedOperationException("Nobody listens to this cache");
  }

  private static final class LeastRecentlyUsed extends LinkedHashMap<Object, Object> {
    private final int most;

    private LeastRecentlyUsed(int most) {
      super(16, 0.75f, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
      return size() > most;
    }
  }
}
