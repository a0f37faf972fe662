package daybook.application.port.in;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "told the others at school what she had been sent",
                "Nain a thaid yn gwybod; mae'r plentyn yn ddiogel - gwel yr adroddiad",
                "Wedi'i ddangos i'w chwaer hyn ym Mhontypridd, 14:30 (crimestoppers 0800 555 111)",
                "Zofia \u017b\u00f3\u0142\u0107 i jej m\u0142odszy brat",
                "\u0627\u0644\u0637\u0641\u0644 \u0628\u062e\u064a\u0631",
                "\u5979\u544a\u8bc9\u4e86\u8001\u5e08",
                "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch school",
                "50% of the class, 100% sure; 3/4 of them; a+b=c; case AB/12345/26",
                "phones 07700 900123, 07700 900456 and 07700 900789",
                "the sender's data: none was kept",
                "an emoji was added \ud83d\ude42",
            })
    void words_are_taken(String words) {
        assertTrue(PlainTextRule.isPlain(words), words);
    }

    @Test
    void bytes_in_any_common_dress_are_refused() {
        Random random = new Random(1);
        Function<byte[], String> hex = HexFormat.of()::formatHex;
        Function<byte[], String> spaced = HexFormat.ofDelimiter(" ")::formatHex;
        Function<byte[], String> percent = HexFormat.ofDelimiter("%").withPrefix("")::formatHex;
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[48];
            random.nextBytes(bytes);
            refused(Base64.getEncoder().encodeToString(bytes));
            refused(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            refused("see " + Base64.getMimeEncoder(76, new byte[] {'\r', '\n'}).encodeToString(bytes));
            refused(hex.apply(bytes));
            refused(spaced.apply(bytes));
            refused("%" + percent.apply(bytes));
            refused(HexFormat.ofDelimiter("\\x").formatHex(bytes));
        }
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 7, 9, 10, 13, 27, 31, 127, 0x85, 0x9F, 0xAD, 0x200B, 0x200D, 0x200E, 0x202E, 0x2028, 0x2029, 0x2060,
                0x2066, 0xFEFF, 0xFE01, 0xE000, 0xFFFF, 0xE0041, 0xE0100, 0xF0000, 0x10FFFF
            })
    void what_nobody_can_see_is_refused(int point) {
        refused("word" + Character.toString(point) + "word");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "x\udc00", "\udc00\ud800", "\ud83d\ud83d\ude42"})
    void half_a_character_is_refused(String text) {
        refused(text);
    }

    @Test
    void two_hundred_characters_are_taken_and_one_more_is_not() {
        String words = "word ".repeat(40);

        assertEquals(200, words.length());
        assertTrue(PlainTextRule.isPlain(words));
        refused(words + "x");
    }

    @Test
    void the_longest_run_taken_is_of_sixty_three() {
        assertTrue(PlainTextRule.isPlain("x".repeat(63)));
        refused("x".repeat(64));
    }

    private static void refused(String text) {
        assertFalse(PlainTextRule.isPlain(text), text);
    }
}
