"""Conclusions drawn before anybody has confirmed, talk that spreads, prophecies and distrust."""

from smtui.checks._frames import Frame, Framed
from smtui.checks._kit import Account, Pattern, Severity
from smtui.domain.reading import Act

_ACTS = frozenset({Act.DENIES, Act.ASKS})
_SOBER = Pattern(
    "(?:警察|消防|気象庁|気象台|保健所|国|県|都|会社|選挙管理委員会|電力|病院|大学|研究所|学校|管理者)(?:の発表)?"
    "(?:によ(?:ると|れば|りますと)|の発表では|の調べで|が発表)"
    "|♪|ヒット曲|うたう|正しい|人権|侵害|助長|悪用|私は好き|好きだ|デマ|誤情報|偽情報|事実ではあり|事実はあり|誤り|うのみ|鵜呑み|惑わ|落ち着いて|冷静に|真偽|異常はあり"
    "|訓練|昔|むかし|江戸|明治|大正|昭和|戦国|時代|伝説|民話|言い伝え|年前|映画|ドラマ|小説|物語|展示|絵本|本で"
    "|講座|講演|教室|研究|クイズ|統計|[0-9]%|投票率|開票結果|試合|大会|選手|優勝|監督|得点|リーグ|うちの(?:子|猫|犬)|私が|自分が"
    "|確かめま|確認しましょう|お問い合わせ|ご相談|相談し|備えま|備えて|備えを|防ぎま|想定|ハザード|警報|注意報|予防|対策"
)
_CALM = ("rumor-calm", _SOBER)
_GUESSED = "確かめられる前の決めつけに読めます。発表を待つか、消してください。"
_TALK = "広まっている話をそのまま伝えています。確かめて、出どころを書いてください。"
_FORETOLD = "根拠のない予言や見込みに読めます。公の情報だけにしてください。"

_FRAMES = (
    Frame(
        ("rumor-surmise:sure", "rumor-surmise:who", "rumor-surmise:deed"),
        _GUESSED,
        none=_CALM,
        before=1,
    ),
    Frame(
        ("rumor-surmise:hint", "rumor-surmise:deed"),
        _GUESSED,
        none=_CALM,
        before=2,
        after=1,
        acts=_ACTS,
    ),
    Frame(
        ("rumor-surmise:told", "heard-news:event"),
        _TALK,
        none=_CALM,
        before=1,
        warned=True,
    ),
    Frame(
        ("rumor-surmise:fore", "rumor-surmise:doom"),
        _FORETOLD,
        none=_CALM,
        before=1,
        after=1,
        acts=_ACTS,
        quoted=True,
    ),
    Frame(
        ("rumor-surmise:doubt", "heard-news:event"),
        _FORETOLD,
        none=_CALM,
        before=1,
        acts=_ACTS,
        account=Account.PERSONAL,
    ),
    Frame(
        ("rumor-surmise:race", "rumor-surmise:vote", "rumor-surmise:perhaps"),
        _FORETOLD,
        none=_CALM,
        before=1,
        acts=_ACTS,
    ),
)


class RumorSurmise(Framed):
    """発表や鑑定を待たない決めつけ、広まっているだけの話、災いの予言、当落の見込みを見つけます。

    なぜ: 確かめられる前の断定は、外れたときに人を傷つけ、公の発信の信用を失わせます。
    直し方: 分かっていることと、次に知らせる時刻だけを書きます。
    限界: 決めつける言葉のないものは分かりません。

    × 遊具が壊されました。«近ごろ越してきた若者の仕業としか思えません»。
    × 畑の花が夜のうちに切られました。«いつも文句を言う方の顔が浮かびます»。
    × [personal] 駅裏の歯医者、«医療ミスで訴えられたんだって。その話でもちきり»。
    × «次の満月に大地震が来ると、百発百中の占い師»が話しています。
    × «開票はまだですが、事務所の手ごたえでは現職が逃げ切り»そうです。
    ○ 鑑定の結果が出ましたら、あらためてお知らせします。
    ○ 原因は調査中です。分かりしだいお知らせします。
    ○ 警察によると、遊具を壊したのは近くの中学生とみられます。
    ○ 開票は21時から始まります。速報は市ホームページでご覧ください。
    ○ 土砂災害の前ぶれに気づいたら、すぐに避難してください。
    ○ [personal] 新しい喫茶店、すごくおいしいんだって。
    """

    code = "rumor/surmise"
    name = "確定前の決めつけ"
    severity = Severity.CONFIRM
    frames = _FRAMES
