package be.simexit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Traditional Chinese is converted from the Simplified texts, in our own terms.
 */
public class TraditionalTests {

	/**
	 * The signs of a text that only Simplified Chinese has.
	 */
	public static List<String> simplifiedOnly(String text) {
		return text.codePoints()
			.mapToObj(Character::toString)
			.filter((sign) -> ZhConverterUtil.isSimple(sign) && !ZhConverterUtil.isTraditional(sign))
			.distinct()
			.toList();
	}

	@ParameterizedTest
	@CsvSource({ "手机号码, 手機號碼", "携号转网, 攜碼", "携号, 攜碼", "最后账单, 最後帳單", "预付卡, 預付卡", "预付费卡, 預付卡", "挂号信, 掛號信", "运营商, 電信業者",
			"短信验证码, 簡訊驗證碼", "打印信件, 列印信件", "默认, 預設", "电子邮件, 電子郵件", "点击链接, 點選連結", "卡里有余额, 卡裡有餘額", "这里, 這裡", "哪个都行, 哪個都行",
			"在这台设备上, 在這台裝置上", "发卡方, 發卡方", "证件复印件, 證件影印本", "通过电话, 透過電話", "验证通过, 驗證通過", "书面答复, 書面答覆", "恢复服务, 恢復服務",
			"一封注销信, 一封註銷信", "核对最后, 核對最後", "刚才填写的, 剛才填寫的", "个人数据, 個人資料", "数据文件, 資料檔", "什么时候, 什麼時候", "一周后, 一週後",
			"按“保存”, 按「儲存」", "程序规则, 程序規則" })
	void saysItAsReadersOfTraditionalSignsDo(String simplified, String traditional) {
		assertThat(Traditional.of(simplified)).isEqualTo(traditional);
	}

	@Test
	void whatIsNotChineseStays() {
		assertThat(Traditional.of("")).isEmpty();
		assertThat(Traditional.of("{0,plural,other{# 个月}} – Orange “Mijn”"))
			.isEqualTo("{0,plural,other{# 個月}} – Orange 「Mijn」");
	}

	@Test
	void aTermIsWorthItsPlaceAndLeavesNoSimplifiedSign() {
		assertThat(Traditional.Table.ONLY.terms()).hasSizeGreaterThan(80).allSatisfy((simplified, traditional) -> {
			assertThat(Traditional.of(simplified)).isEqualTo(traditional);
			assertThat(simplifiedOnly(traditional)).isEmpty();
		});
	}

	/** Names every text with a sign that is left, not only the first. */
	@Test
	void noShippedTextKeepsASimplifiedSign() {
		Map<String, Map<Language, String>> texts = ShippedTexts.all();
		List<String> faults = new ArrayList<>();
		texts.forEach((where, text) -> {
			String converted = Language.ZH_HANT.show(text.getOrDefault(Language.ZH, ""));
			simplifiedOnly(converted).forEach((sign) -> faults.add(where + ": " + sign + " in " + converted));
		});

		assertThat(simplifiedOnly("账单 and 帳單 里")).containsExactly("账", "单");
		assertThat(texts).hasSizeGreaterThan(2000);
		assertThat(faults).isEmpty();
	}

	@Test
	void convertsTheSentenceAndNeverWhatIsFilledIn() {
		Words words = RealWords.in(Language.ZH_HANT);

		assertThat(words.say("operator.all", "国华")).isEqualTo("查看 国华 的全部資訊");
		assertThat(words.say("layout.converted")).isEqualTo("本頁由簡體中文自動轉換。");
		assertThat(words.of(LocalizedText.ofCodes(Map.of("en", "x", "zh", "给 {operator} 写信")), "国华"))
			.isEqualTo("給 国华 寫信");
	}

}
