package org.diplomaticrecord.projections.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the database is asked, of rows whose column {@code words} is a {@link SearchText}. The index
 * holds which tokens a text has, not where: it names candidates, and in their texts it is looked
 * whether tokens follow each other. So neither a common word nor a long text is beyond it, and no
 * dictionary or parser of the server has a say.
 *
 * <p>Held against each other on 100,000 entries of eleven languages in eight scripts (85 MB of
 * text), made by one processor: these tokens 36 MB in 14 s; characters of unspaced scripts by pairs
 * 55 MB in 21 s, with which a phrase of common ideographs is found three times faster; trigrams
 * ({@code pg_trgm}) 43 MB in 10 s, but of ASCII only where the server's locale is C, and 93 MB in
 * 23 s if all else is spelt in ASCII; the parser and the English dictionary of PostgreSQL 69 MB in
 * 19 s.
 *
 * @param sql a condition or an expression
 * @param arguments of its place holders
 */
public record SearchSql(String sql, List<Object> arguments) {
  /** In bytes. Of what is longer, the index only says so. V14 has this number too. */
  private static final int LONGEST_INDEXED = 1_000_000;

  private static final String OF_LONGER = "'+'";

  public SearchSql {
    arguments = List.copyOf(arguments);
  }

  /**
   * The condition that a row is found.
   *
   * @param row the alias of the row
   */
  public static SearchSql condition(SearchQuery query, String row) {
    List<SearchQuery.Alternative> alternatives = query.alternatives();
    List<Object> arguments = new ArrayList<>();
    String texts =
        alternatives.stream()
            .map(each -> inText(each, row, arguments))
            .collect(Collectors.joining(" OR ", "(", ")"));
    List<String> candidates = alternatives.stream().map(SearchSql::candidates).toList();
    if (candidates.contains("")) {
      return new SearchSql(texts, arguments);
    }
    arguments.addFirst(String.join(" | ", candidates) + " | " + OF_LONGER);
    boolean indexTells =
        alternatives.stream()
            .allMatch(each ->
                each.excluded().isEmpty() && each.held().stream().allMatch(Term::isOneToken));
    String checked =
        indexTells
            ? "(octet_length(%s.words) <= %d OR %s)".formatted(row, LONGEST_INDEXED, texts)
            : texts;
    return new SearchSql(
        "projection.terms(%s.words) @@ ?::tsquery AND %s".formatted(row, checked), arguments);
  }

  private static String candidates(SearchQuery.Alternative alternative) {
    return alternative.held().stream()
        .map(Term::lexemes)
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(" & "));
  }

  private static String inText(
      SearchQuery.Alternative alternative, String row, List<Object> arguments) {
    Stream.concat(alternative.held().stream(), alternative.excluded().stream())
        .map(Term::sought)
        .forEach(arguments::add);
    return Stream.concat(
            alternative.held().stream().map(_ -> ""),
            alternative.excluded().stream().map(_ -> "NOT "))
        .map(not -> "%sstrpos(%s.words, ?) > 0".formatted(not, row))
        .collect(Collectors.joining(" AND ", "(", ")"));
  }

  /**
   * A whole number that is the greater, the more a row has to do with a query. Of each term what
   * stands first here counts more than all that follows: a heading or text that says nothing else,
   * whole words in a heading, a heading, whole words anywhere, and how often it occurs.
   *
   * @param row the alias of the row
   */
  public static SearchSql relevance(SearchQuery query, String row) {
    String ofTerm =
        """
        (strpos(%1$s.words, ?) > 0)::integer * 64
        + (strpos(%1$s.words, ?) BETWEEN 1 AND strpos(%1$s.words, ' %2$s'))::integer * 32
        + (strpos(%1$s.words, ?) BETWEEN 1 AND strpos(%1$s.words, ' %2$s'))::integer * 16
        + (strpos(%1$s.words, ?) > 0)::integer * 8
        + least((octet_length(%1$s.words) - octet_length(replace(%1$s.words, ?, ''))) / ?, 7)
        """
            .formatted(row, SearchText.END_OF_HEADINGS);
    List<Term> terms =
        query.alternatives().stream().flatMap(each -> each.held().stream()).distinct().toList();
    List<Object> arguments =
        terms.stream()
            .<Object>flatMap(term ->
                Stream.of(
                    term.alone(),
                    term.whole(),
                    term.begun(),
                    term.whole(),
                    term.begun(),
                    term.begun().getBytes(UTF_8).length))
            .toList();
    return new SearchSql(
        terms.isEmpty() ? "0" : String.join(" + ", Collections.nCopies(terms.size(), ofTerm)),
        arguments);
  }
}
