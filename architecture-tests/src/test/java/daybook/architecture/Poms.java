package daybook.architecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the build files say. */
final class Poms {

    private Poms() {}

    /** The texts that an XPath expression finds in the pom of a module, or in the root pom for {@code "."}. */
    static List<String> texts(String module, String expression) {
        Path pom = Codebase.ROOT.resolve(module).resolve("pom.xml");
        try {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
            NodeList nodes = (NodeList)
                    XPathFactory.newInstance().newXPath().evaluate(expression, document, XPathConstants.NODESET);
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(index -> nodes.item(index).getTextContent().strip())
                    .toList();
        } catch (IOException | ParserConfigurationException | SAXException | XPathExpressionException failure) {
            throw new IllegalStateException("cannot read " + pom, failure);
        }
    }
}
