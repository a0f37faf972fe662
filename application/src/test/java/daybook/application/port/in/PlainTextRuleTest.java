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
                "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch school",
                "50% of the class, 100% sure; 3/4 of them; case AB/12345/26",
                "phones 07700 900123, 07700 900456 and 07700 900789",
                "the sender's data: none was kept",
            })
    void words_are_taken(String words) {
        assertTrue(PlainTextRule.isPlain(words), words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SAFEGUARDING CONCERN RAISED",
                "RETROSPECTIVE report",
                "BLACKMAIL OVER INSTAGRAM, SUSPECT NOT IDENTIFIED",
                "INSTAGRAM",
                "PHOTOGRAPH SENT ON SNAPCHAT TO THREE CLASSMATES",
                "DELAYED: OFFICER ON SICK LEAVE, SUPERVISOR NOT INFORMED UNTIL 14/05/2026 AT 09:15",
                "Sent by PlayStation, then WhatsApp, iMessage and FaceTime; a TikTok and a YouTube account",
                "OnlyFans was named; BeReal and McDonald are not spam",
                "caf\u00e9 and cafe\u0301, Zo\u00eb and Zoe\u0308",
                "CAD 1234 11MAY26, URN 20SX1234567, ref 06DD/12345/26",
                "mother rang on 07700900123, later on +44 7700 900123",
                "asked for \u00a350, then for \u00a3200",
                "MASH and CSE team told, LADO informed, NFA by CPS",
                "DI authorised under s.21; Sgt. and PC 4521 attended",
                "LGBTQ group at school; pupil has EHCP and ADHD",
                "ATGYFEIRIWYD I'R GWASANAETHAU CYMDEITHASOL",
            })
    void what_police_write_is_taken(String words) {
        assertTrue(PlainTextRule.isPlain(words), words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ",
                "FFD8FFE000104A46494600010100000100010000FFDB0043",
                "JBSWY3DPEBLW64TMMQQQ JBSWY3DPEBLW64TMMQQQ",
                "AbCdEfGh IjKlMnOp QrStUvWx YzAbCdEf GhIjKlMn OpQrStUv WxYzAbCd EfGhIjKl MnOpQrSt",
                "data:image/jpeg;base64,AAAA",
            })
    void what_only_a_machine_reads_is_refused(String text) {
        refused(text);
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
    void bytes_cut_small_are_refused_as_well() {
        Random random = new Random(2);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[48];
            random.nextBytes(bytes);
            refused(Base64.getMimeEncoder(60, new byte[] {' '}).encodeToString(bytes));
            refused(Base64.getMimeEncoder(20, new byte[] {','}).encodeToString(bytes));
            refused(HexFormat.of().formatHex(bytes).replaceAll("(.{4})", "$1 "));
            refused(HexFormat.ofDelimiter(", ").withPrefix("0x").formatHex(bytes, 0, 20));
            StringBuilder decimal = new StringBuilder();
            for (int at = 0; at < 40; at++) {
                decimal.append(bytes[at] & 0xFF).append(' ');
            }
            refused(decimal.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data : image / png ; base 64",
                "<svg onload=x>",
                "see https://example.org/x",
                "www.example.org",
                "\u5979\u544a\u8bc9\u4e86\u8001\u5e08",
                "\u2800\u28ff\u2801",
                "\ud83d\ude42",
                "%ff%d8 and so on",
                "&#255;&#216;",
            })
    void markup_addresses_and_what_is_no_latin_word_are_refused(String text) {
        refused(text);
    }

    private static void refused(String text) {
        assertFalse(PlainTextRule.isPlain(text), text);
    }
}
