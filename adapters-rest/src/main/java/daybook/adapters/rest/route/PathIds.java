package daybook.adapters.rest.route;

import daybook.adapters.rest.problem.Problem;
import daybook.domain.guidance.Force;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names records and children in paths by ids that say nothing: their references, sealed under a key of the deployment.
 *
 * <p>The same reference always has the same id, so nothing has to be kept; an id that was not made here, or for another force or
 * for something else, is none. The form is a synthetic initialisation vector (as in RFC 5297) of HMAC-SHA-256 before AES-CTR.
 */
public final class PathIds {

    private static final int VECTOR = 16;
    private static final int BLOCK = 16;
    private static final int LONGEST_ID = 256;

    private final SecretKeySpec sealing;
    private final SecretKeySpec naming;

    /** Under a secret of 32 bytes that every service of the deployment shares. */
    public PathIds(byte[] secret) {
        SecretKeySpec root = new SecretKeySpec(secret, "HmacSHA256");
        sealing = new SecretKeySpec(mac(root, "seal".getBytes(StandardCharsets.US_ASCII)), "AES");
        naming = new SecretKeySpec(mac(root, "name".getBytes(StandardCharsets.US_ASCII)), "HmacSHA256");
    }

    /** What an id names. */
    public enum Kind {
        INCIDENT,
        CHILD,
        PAGE
    }

    /** The id of something of a force. */
    public String of(Kind kind, Force force, String reference) {
        byte[] text = padded(reference.getBytes(StandardCharsets.UTF_8));
        byte[] vector = vector(kind, force, text);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, vector, text);
        byte[] all = ByteBuffer.allocate(VECTOR + sealed.length)
                .put(vector)
                .put(sealed)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /**
     * What an id stands for.
     *
     * @throws Problem if it is no id of this kind in this force
     */
    public String reference(Kind kind, Force force, String id) {
        return find(kind, force, id).orElseThrow(Problem::unopened);
    }

    /** What an id stands for; empty if it is no id of this kind in this force. */
    public Optional<String> find(Kind kind, Force force, String id) {
        byte[] all = id.length() > LONGEST_ID ? new byte[0] : decoded(id);
        if (all.length >= VECTOR + BLOCK) {
            byte[] vector = Arrays.copyOf(all, VECTOR);
            byte[] text = crypt(Cipher.DECRYPT_MODE, vector, Arrays.copyOfRange(all, VECTOR, all.length));
            boolean asMade =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(all).equals(id);
            if (asMade && MessageDigest.isEqual(vector, vector(kind, force, text))) {
                return Optional.of(new String(text, StandardCharsets.UTF_8).stripTrailing());
            }
        }
        return Optional.empty();
    }

    /** To whole blocks, so that the length says little. No reference ends with a blank. */
    private static byte[] padded(byte[] text) {
        byte[] padded = Arrays.copyOf(text, (text.length / BLOCK + 1) * BLOCK);
        Arrays.fill(padded, text.length, padded.length, (byte) ' ');
        return padded;
    }

    private byte[] vector(Kind kind, Force force, byte[] text) {
        byte[] of = (kind + "\n" + force.code() + "\n").getBytes(StandardCharsets.US_ASCII);
        byte[] all =
                ByteBuffer.allocate(of.length + text.length).put(of).put(text).array();
        return Arrays.copyOf(mac(naming, all), VECTOR);
    }

    private static byte[] mac(SecretKeySpec key, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has HmacSHA256", impossible);
        }
    }

    private byte[] crypt(int mode, byte[] vector, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(mode, sealing, new IvParameterSpec(vector));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has AES/CTR", impossible);
        }
    }

    private static byte[] decoded(String id) {
        try {
            return Base64.getUrlDecoder().decode(id);
        } catch (IllegalArgumentException none) {
            return new byte[0];
        }
    }
}
