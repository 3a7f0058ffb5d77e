package org.diplomaticrecord.projections.mutant;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** The record's classes loaded anew, those of a folder before all others. */
final class OwnClasses extends URLClassLoader {
  OwnClasses(Path first) {
    super(urls(first), OwnClasses.class.getClassLoader());
  }

  private static URL[] urls(Path first) {
    return Stream.concat(
            Stream.of(first),
            Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of))
        .map(OwnClasses::url)
        .toArray(URL[]::new);
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith("org.diplomaticrecord.")) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }
}
