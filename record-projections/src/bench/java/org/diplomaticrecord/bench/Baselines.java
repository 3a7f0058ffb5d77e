package org.diplomaticrecord.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.diplomaticrecord.bench.RawSql.Row;

/** What the record is held against, on the same server in the same round. */
final class Baselines implements AutoCloseable {
  static final String INSERT = "multi-row INSERT into a plain table";
  static final String COPY = "COPY into a plain table";
  static final String STOCK_1 = "stock Axon, commands, 1 writer";
  static final String STOCK_16 = "stock Axon, commands, 16 writers";
  static final String STOCK_ONE_TRANSACTION = "stock Axon, commands in one transaction";
  static final String STOCK_ENGINE = "stock Axon, its engine alone";
  static final String STOCK_PROCESSOR = "stock Axon, pooled processor upserting a row an event";
  static final String FOLD = "cursor + JSON parse + fold";
  static final String FOLD_COPY = "cursor + JSON parse + fold + COPY of states";
  static final String ONE = "plain SQL as of a day, one subject";
  static final String ONE_STATUS = "plain SQL as of a day, one subject, from the index alone";
  static final String LIST =
      "plain SQL as of a day, every third of the subjects, from the index alone";

  private final Lab lab;
  private final HikariDataSource database;

  Baselines(Lab lab) {
    this.lab = lab;
    database = Postgres.pool(lab.postgres().fresh("baseline"));
  }

  void measure(List<String> rows) throws Exception {
    Results results = lab.results();
    int events = lab.dossier().size();
    RawSql raw = new RawSql(database);
    List<Row> prepared = Row.of(lab.dossier());
    raw.createTable("event_inserted");
    raw.createTable("event_copied");
    results.events(INSERT, events, Lab.seconds(() -> raw.insert("event_inserted", prepared)));
    results.events(COPY, events, Lab.seconds(() -> raw.copy("event_copied", prepared)));
    if (rows.contains("import") || rows.contains("commands")) {
      results.events(
          STOCK_1,
          lab.singly().size(),
          stock("stock_1", axon -> Writers.seconds(lab.singly(), 1, axon::record)));
      results.events(
          STOCK_16,
          lab.singly().size(),
          stock("stock_16", axon -> Writers.seconds(lab.singly(), 16, axon::record)));
      results.events(
          STOCK_ONE_TRANSACTION,
          lab.singly().size(),
          stock(
              "stock_one_transaction",
              axon -> Lab.seconds(() -> axon.recordInOneTransaction(lab.singly()))));
    }
    if (rows.contains("import") || rows.contains("rebuild")) {
      stock(
          "stock_engine",
          axon -> {
            results.events(STOCK_ENGINE, events, Lab.seconds(() -> axon.append(lab.dossier())));
            if (rows.contains("rebuild")) {
              results.events(STOCK_PROCESSOR, events, StockProjection.seconds(axon, events));
            }
            return 0;
          });
    }
    FoldLimit limit = new FoldLimit(database);
    if (rows.contains("rebuild") || rows.contains("replay")) {
      results.events(FOLD, events, Lab.seconds(() -> limit.fold("event_inserted", false)));
    }
    if (rows.contains("rebuild")) {
      results.events(FOLD_COPY, events, Lab.seconds(() -> limit.fold("event_inserted", true)));
    }
    if (rows.contains("reads")) {
      AsOfLimit asOf = new AsOfLimit(database, lab.dossier().lives().size());
      results.milliseconds(ONE_STATUS, asOf.oneFromIndex(5_000).median());
      results.milliseconds(ONE, asOf.one(5_000).median());
      results.milliseconds(LIST, asOf.list(200).median());
    }
  }

  private interface Use {
    double of(StockAxon axon) throws Exception;
  }

  private double stock(String name, Use use) throws Exception {
    try (HikariDataSource own = Postgres.pool(lab.postgres().fresh(name));
        StockAxon axon = new StockAxon(own)) {
      return use.of(axon);
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
