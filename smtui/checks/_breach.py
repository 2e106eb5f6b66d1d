"""What the checks on breaches share: what teaches the law, what gives leave, and their frames."""

from smtui.checks._frames import Frame, Slot, slots
from smtui.checks._kit import Account, Pattern
from smtui.domain.reading import Act

TAUGHT = Pattern(
    "巡回していま|巣立|サプライズ|禁止(?!だけ|ですが|なのに|の標識|の札|の看板|期間|区域)|違反|違法(?!じゃ|では)|犯罪(?!じゃ|では)|罰せられ(?!ませ)|処分を受|処分され|処分場|条例|法律(?:で|に|上)|許可を(?:得|取っ|取り|受け)|許可が(?:必要|要)|届出を(?:し|お|済)|届け出を(?:し|お|済)|義務|危険|危ない"
    "|やめ(?!られ)|しないで|ないでくだ|ないよう|いけません|なりません|ならない|できません|られません|お?控え|ご?遠慮|ご?注意(?:くだ|を|し)|気をつけ|防止|予防(?!注射)|対策|被害|通報|逮捕|検挙|摘発|事件|交番|届けた|返した|保護セン|獣医|専門|正しく|ルールを|マナー|パトロール"
    "|清掃|駆除|講習|教室|体験|映画の中|ドラマの中|小説の|ゲームの中|ニュース|記事|詐欺|啓発|キャンペーン|見守って|拾わず|反省|後悔|恥ずかし|ひどい(?!ので|から)|許せな|迷惑|悲し|残念|あきれ|腹が立|怖い|かわいそうで|たくな[いく]|おかしい|夢を見|もしも"
)
EXEMPT = Pattern(
    "免除|対象外|対象とな|対象です|該当(?:し|する)|提出済|済んで|受けた方|すでに|特例|改正|廃止|今年度から|法律上|例外|認められて|特区|著作権|許諾|承諾|了承|了解|自作|自分たちで作|フリー素材|運動会|発表会|当館|当課|本市|市が作|町が作|広報|回覧|申込み|申し込み|募集|20度以上|35度|蔵元|酒蔵|レーン|タンデム|教習(?!所の前)|訓練|撮影会"
)
_ACTS = frozenset({Act.DENIES, Act.HEARS})
_MESSAGE = (
    "法に触れる行いを、差し支えないことのように書いています。消すか、正しいやり方に直してください。"
)


def breach(*needs: Slot, account: Account | None = None, before: int = 1, after: int = 1) -> Frame:
    """Return a frame of slots of the list `breach` that teaching and leave given take back."""
    return Frame(
        slots("breach", *needs),
        _MESSAGE,
        none=(TAUGHT, EXEMPT) if account is not Account.PERSONAL else (TAUGHT,),
        before=before,
        after=after,
        account=account,
        acts=_ACTS,
        warned=account is Account.PERSONAL,
    )
