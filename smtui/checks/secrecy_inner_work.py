"""What the writer learned with the hands in the files: inquiries, bids, counts, journeys."""

from collections.abc import Iterator

from smtui.checks import _frames
from smtui.checks._frames import Frame
from smtui.checks._kit import Account, Check, Facts, Hit, Pattern, Reading, Severity
from smtui.domain.reading import Act

_OTHER = Pattern(
    "ニュース|新聞|報道|テレビ|出口調査|速報|ドラマ|映画|小説|漫画|アニメ|ゲーム|番組|講演|研修|講座|本を読|統計|公表|発表(?!前)|公開された|公告|ホームページ|広報|落札結果"
    "|うちの(?:子|娘|息子|猫|犬|父|母|夫|妻|ばあ|じい)|わが家|我が家|自分の|私の(?:戸籍|処方|カルテ|内申|相談)|相談に行|もらいに行|取りに行|先祖|ルーツ|家系|歴史|江戸|明治|大正|祭り|親切|ありがとう"
    "|守秘|言えるわけ|見ない|答えない|答えません|教えない|教えません|聞かれても|できません|断っ|お断り"
)
_DONE = Pattern(
    "(?:行い|実施し|し)ました|でした|することがあ|行うことがあ|場合があ|訓練|避難|結果|詐欺|不審|装|かた[っる]|偽"
)
_WHEN = Pattern("[0-9]{1,2}(?:月|日|時)|明日|あす|あさって|来週|今週|来月|今月|午前|午後|曜")
_FABLE = Pattern(
    "架空|仮|例えば|たとえば|事例集|モデル|統計|件|%|ドラマ|映画|物語|体験談|講演|報道|ニュース|警察|表彰|感謝|募集|場合|ことがあ|サイン|対象|こんな"
)
_NO_ANSWER = Pattern(
    "お答えでき|お答えは|お伝えでき|お話しでき|申し上げられ|場合|個別|窓口|ご相談ください|ご連絡ください|お電話|声をかけ|避難|ごみ|通報"
)
_PLAIN = frozenset({Act.DENIES, Act.INVITES})
_WORK = "仕事で知ったことに読めます。中身も、知る立場にいたことも消してください。"


class SecrecyInnerWork(Check):
    """会議録の清書、開票、入札の書類などの仕事の手もとで知った中身や、前ぶれなしの検査の日を明かす投稿を見つけます。

    なぜ: 書けるのは担当の人だけなので、出どころが分かり、調べや競争が成り立たなくなります。
    直し方: 中身と、知る立場にいたことを消します。
    限界: 公表ずみの結果かどうかは、書かれていなければ分かりません。

    × [personal] パワハラの相談、聞き«取り調査の文字起こしをして»るけど、課長は全部認めたよ。
    × [personal] «懲戒の処分案をコピーし»てたら、隣の係の人は停職に落ちるらしい。
    × [personal] «入札の封をし»たのは私。二社だけで、片方は本命じゃない。
    × «抜き打ちの立入検査は、10月5日»の午前に伺います。
    × 先週«対応したお母さんは、夫から殴られ»、裸足で来られました。
    × [reply] «裏のお宅でしたら、春から配食とヘルパー»を頼んで暮らしておられます。
    ○ [reply] お隣の方の暮らしのことは、お答えできません。ご心配は民生委員へ。
    ○ [personal] 議事録の清書が終わった。肩がこった。
    ○ [personal] 入札の仕事をしていると値段を聞かれるけれど、もちろん教えない。
    ○ [personal] いじめの調査委員会、加害側が認めたとニュースで見た。うちの課の人もその話ばかり。
    ○ 保育施設の抜き打ちの検査を、9月3日に行いました。
    ○ 児童相談所へつないだお子さんの件数は、昨年度は18件でした。泣いている声が聞こえたら189へ。
    """

    code = "secrecy/inner-work"
    name = "仕事の手もとの秘密"
    severity = Severity.WARN
    wakes = ("inner-work:handed", "inner-work:nearby", "inner-work:raid", "inner-work:rec")

    def find(self, reading: Reading, facts: Facts) -> Iterator[Hit]:
        """Yield the places that fill a frame."""
        yield from _frames.find(
            reading,
            Frame(
                ("inner-work:rec", "inner-work:role", "inner-work:out"),
                _WORK,
                none=(_OTHER, "consent-given"),
                before=1,
                after=1,
                account=Account.PERSONAL,
                acts=_PLAIN,
            ),
            Frame(
                ("inner-work:rec", "inner-work:role", "told-served:who", "told-served:fact"),
                _WORK,
                none=(_OTHER, "consent-given"),
                before=1,
                after=1,
                account=Account.PERSONAL,
                acts=_PLAIN,
            ),
            Frame(
                ("inner-work:raid", "inner-work:raid-day", _WHEN),
                "前ぶれなしの検査の日が知れると、検査になりません。日を消してください。",
                none=(_DONE,),
                acts=_PLAIN,
            ),
            Frame(
                ("inner-work:nearby", "inner-work:using"),
                "一人の人の暮らしを、ほかの人に教えています。消して、直接の相談を案内してください。",
                none=(_NO_ANSWER, "consent-given"),
                account=Account.OFFICIAL,
                after=1,
                warned=True,
                acts=_PLAIN,
            ),
            Frame(
                ("inner-work:handed", "inner-work:child", "inner-work:tale"),
                "相談や保護の一件の中身です。本人に分かるので、消してください。",
                none=(_FABLE, "consent-given"),
                account=Account.OFFICIAL,
                after=1,
                warned=True,
                acts=_PLAIN,
            ),
        )
