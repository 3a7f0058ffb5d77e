package org.diplomaticrecord.projections.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Languages as far as it takes to invent texts that have their letters, marks and punctuation. */
enum Language {
  ENGLISH(
      "the of the DPRK’s missile Party’s statement on Japan’s abduction FARC–EP agreement “Quoted” words for peace–keeping"
          + " and Ambassador O’Neill at the port of Nampo in co-operation with UN missions the missiles",
      "ba be bi bo bu ca ce ci co cu da de di do du fa fe fi ga ge gi la le li ma me mi mo na ne ni pa pe po ra re ri sa se si ta te ti"),
  FRENCH(
      "l’État français a déclaré « jamais » à l’égard de Genève où l’œuvre naïve du traité fut signée çà et là",
      "bé ca cé da dé fé ga la lé mé né pé ré sé té eau oir eux ille ouv ais ont"),
  SPANISH(
      "el señor Suárez señaló que la declaración no es válida según el Ministerio de España ¿cuándo? ¡mañana!",
      "ción al ar ca co da de do en ero es ía la lo ma mo ña no ó ra sa ta ú"),
  POLISH(
      "Wałęsa oświadczył w Łodzi że żądania są słuszne i źle pojęte przez Öberg Ångström Straße Ærø",
      "ła ło cze czy dzi ę ią ko mi na ni ó pi po prze rzy sz ś wa wie za ż"),
  VIETNAMESE(
      "Việt Nam đã ký Hiệp định Paris về chấm dứt chiến tranh lập lại hòa bình ở Nguyễn Đức Thắng",
      "an ba bảo chính cộng dân đảng độc hòa lập nam nước phủ quốc sự tự việt xã"),
  RUSSIAN(
      "Министр иностранных дел заявил что «договор» ещё не подписан Щербаков и Чичерин о мире",
      "ба во го да до же за зи ка ко ли ло ма ми на не по ра ри ро ся та то щё"),
  GREEK(
      "ο Πρωθυπουργός δήλωσε ότι η συμφωνία της Αθήνας ισχύει για τους λαούς και το πλοίο Άγιος Γεώργιος",
      "α βε γω δη ε ζω ή θα ι κα λο μή νο ξε ο πα ρή σι τά υ φι χώ ψη ώ"),
  ARABIC(
      "قال الوزير إنَّ الاتفاق بشأن الصواريخ، «لن يوقَّع» قبل أسبوع؛ والأمم المتحدة تُرحِّب بالسلام",
      "با تا جا حا دا را سا شا عا فا قا كا لا ما نا ها وا يا إن أس مُ بِ"),
  JAPANESE(
      "拉致問題 北朝鮮、日本 「平壌宣言」 外務大臣は、 ミサイル発射に抗議した。 ﾋﾟｮﾝﾔﾝ サーバー ２００２年９月１７日 安否不明者の調査を 求めた",
      "日 本 国 際 連 合 安 全 保 障 理 事 会 決 議 制 裁 措 置 人 道 支 援 の は を に が で と 拉 致 被 害 者 家 族 帰 還 交 渉 ア メ リ カ 会談 調査 入港 禁止"),
  KOREAN(
      "북한의 미사일 발사 납치문제를 해결하기 위하여 조선민주주의인민공화국은 일본과의 평양선언, 유엔안보리 결의",
      "가 나 다 라 마 바 사 아 자 하 의 를 은 는 이 과 조선 일본 회담 정부 외교 부 성 명 결의"),
  CHINESE(
      "朝鮮半島核問題六方會談 中国外交部发言人表示： “希望有关各方保持克制”， 对话解决问题。 绑架 共同声明",
      "中 国 人 民 共 和 主 席 部 长 外 交 问 题 会 谈 核 导 弹 安 理 制 裁 决 议 朝 韩 美 日 俄 和 平 对 话 的 了 在 是");

  private final List<String> words = new ArrayList<>();

  Language(String phrases, String syllables) {
    words.addAll(List.of(phrases.split(" ")));
    String[] parts = syllables.split(" ");
    Random random = new Random(name().hashCode());
    while (words.size() < 3_000) {
      StringBuilder word = new StringBuilder();
      for (int left = 2 + random.nextInt(3); left > 0; left--) {
        word.append(parts[random.nextInt(parts.length)]);
      }
      words.add(word.toString());
    }
  }

  /** As a name is written. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a reader looks for whole words in it. */
  boolean isSpaced() {
    return this != JAPANESE && this != KOREAN && this != CHINESE;
  }

  /** So many words as they follow each other in a text; some words are far more frequent. */
  String text(int count, Random random) {
    String between = isSpaced() || this == KOREAN ? " " : "";
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < count; at++) {
      text.append(at == 0 ? "" : at % 9 == 0 ? ", " : between);
      text.append(words.get((int) (words.size() * Math.pow(random.nextDouble(), 3))));
    }
    return text.toString();
  }
}
