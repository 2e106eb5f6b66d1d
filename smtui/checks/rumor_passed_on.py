"""Talk passed on: what happened, who did it, why."""

from collections.abc import Iterator

from smtui.checks import _frames
from smtui.checks._frames import Frame
from smtui.checks._kit import Check, Facts, Hit, Pattern, Reading, Severity
from smtui.domain.reading import Act

_ACTS = frozenset({Act.DENIES, Act.ASKS})
_PASSED = Pattern(
    "(?:から|に)(?:聞|教えて)|の話|話で|話だ|話によ|話を|によると|によれば"
    "|が言|と言|らしい|そう(?:です|だ|で)|とのこと|んだって|噂|うわさ"
    "|ウワサ|評判|投稿|書き込み|回ってき|流れてき|目撃"
)
_GUESS = Pattern(
    "(?:原因|せい|犯人|仕業|しわざ|火元|引き金|きっかけ|責任|故障|不注意"
    "|不始末|消し忘れ|居眠り|わき見|老朽|手抜き|漏電|たばこ|タバコ|いたずら"
    "|放火|操作ミス)[^。!?\n]{0,16}(?:とみて|と見て|とみられ|と見られ"
    "|と思われ|と思い|と思う|と考えられ|でしょう|だろう|かもしれ|のよう"
    "|ようです|らしい|みたい|っぽい|推測|推察|ではない(?:か|で)|じゃない"
    "|に違い|にちがい|はずです|可能性|よさそう|そうです。|濃厚|有力)"
    "|(?:おそらく|恐らく|たぶん|多分|きっと|どうやら|まず間違い|見立て"
    "|勘では|発表はまだ|発表前|調べはこれから|調査中ですが|まだ分かりませんが)[^。!?\n]{0"
    ",40}(?:原因|せい|犯人|仕業|しわざ|火元|責任|故障|不注意|不始末|消し忘れ"
    "|居眠り|漏電|たばこ|いたずら|放火)"
)
_WHO = Pattern(
    "(?:生徒|高校生|中学生|大学生|若者|少年|外国[人籍の]|県外|市外|よその"
    "|住民|従業員|元職員|関係者|同じ人|同一人物|あの家|あのアパート|あの会社"
    "|あの店|業者|作業員|実習生|ホームレス|観光客|常連)[^。!?\n]{0,16}(?:らしい"
    "|という話|との話|って話|では(?:ないか|という)|じゃないか|のよう|みたい"
    "|っぽい|とのこと|そうです|と聞|噂|うわさ|とみて|と見て|と思)"
)
_SOURCE = (
    "rumor-calm",
    Pattern(
        "(?:警察|消防|警察署|気象庁|気象台|保健所|国|県|都|市|町|区|会社|厚生労働省"
        "|消費者庁|環境省|農林水産省|国土交通省|病院|大学|研究所|鉄道|電力"
        "|学校|管理者)(?:の発表)?(?:によると|によれば|の発表では|の調べで)"
        "|事実ではありません|目撃情報|ワクチン|肺炎|多くは|いわれてい|クイズ"
        "|正解は|[0-9]件|デマ|確認されていません|誤情報|訓練|昔|江戸|明治"
        "|大正|戦国|伝説|言い伝え|民話|当時|年前|時代|統計|調査|%|映画|ドラマ"
        "|小説|物語|講座|講演|ことがあります|場合があ|恐れがあ|おそれがあ"
        "|自分|私の不注意|うちの(?:子|猫|犬)|予防|注意報|警報"
    ),
)
_MESSAGE = "人づての話のまま書かれています。確かめて、出どころと時刻を書いてください。"
_GUESSED = "確かめていない見立てに読めます。発表を待つか、消してください。"

_FRAMES = (
    Frame(
        ("heard-news:talk", "heard-news:event", "heard-news:from", _PASSED),
        _MESSAGE,
        none=_SOURCE,
        acts=_ACTS,
    ),
    Frame(
        ("heard-news:spread", "heard-news:talk", "heard-news:event"),
        _MESSAGE,
        none=_SOURCE,
        before=1,
        after=1,
        acts=_ACTS,
    ),
    Frame(
        ("heard-news:blur", "heard-news:cause", "heard-news:event", _GUESS),
        _GUESSED,
        none=_SOURCE,
        before=1,
        after=1,
        acts=_ACTS,
    ),
    Frame(
        ("heard-news:talk", "heard-news:kind", "heard-news:event", _WHO),
        _GUESSED,
        none=_SOURCE,
        before=1,
        after=1,
        acts=_ACTS,
    ),
)


class RumorPassedOn(Check):
    """人から聞いた被害や出来事、確かめていない原因や人物の見立てを伝える書き方を見つけます。

    なぜ: 公の発信では事実と受け取られ、罪のない人や店を傷つけます。
    直し方: 警察、消防、担当課などに確かめ、出どころと時刻を書きます。
    限界: うわさの形をとらない作り話は分かりません。

    × さきほどの揺れで、«隣の市では建物が倒れているもよう»。皆さんに知らせてください。
    × «友だちから聞いた話だけど、あのスーパー、来月つぶれるらしい»よ。
    × 停電の件です。電力会社の発表はまだですが、«傷んでいた設備が原因とみてよさそう»です。
    × 不審な男が逃げました。制服の色から、«近くの高校の生徒ではないかという話»も出ています。
    × [personal] «近所の人の話では、あの火事は放火»らしい。
    × 閉まる«工場の跡には、大きな処分場ができるとのことで、地域で話題»です。
    ○ 気象庁によると、この地震による津波の心配はないとのことです。
    ○ 警察によると、逃げた男は高校生とみられています。
    ○ 「橋が流された」という話が広まっていますが、事実ではありません。
    ○ 昔、この川の堤が切れて村が流されたという話が残っています。
    ○ [personal] 友だちから聞いた喫茶店、落ち着いていてよかった。
    """

    code = "rumor/passed-on"
    name = "人づての話と見立て"
    severity = Severity.WARN
    wakes = (
        "heard-news:blur",
        "heard-news:spread",
        "heard-news:talk",
    )

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill a frame."""
        yield from _frames.find(reading, *_FRAMES)
