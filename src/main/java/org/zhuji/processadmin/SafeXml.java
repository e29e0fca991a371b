package org.zhuji.processadmin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML that may come from anybody: no document type, no entities, nothing fetched, limited in size and depth. */
final class SafeXml {

    /** Bytes; the largest shipped diagram has a twentieth of it. */
    private static final int LARGEST = 1024 * 1024;

    private static final int DEEPEST = 30;
    private static final int MOST_ELEMENTS = 5000;

    private SafeXml() {}

    /** @return the document, or null after adding a finding */
    static Document read(byte[] xml, List<Finding> findings) {
        if (xml.length > LARGEST) {
            findings.add(new Finding(null, "too-large", "文件超过 1 MB。", "请拆分流程图或删除无用内容。"));
            return null;
        }
        try {
            Document document = builder().parse(new ByteArrayInputStream(xml));
            return isWithinLimits(document, findings) ? document : null;
        } catch (SAXException e) {
            findings.add(new Finding(
                    null, "not-readable", "不是可读取的 BPMN 文件（可能含有文档类型声明、实体或格式错误）。", "请用流程图编辑器重新导出，不要包含 DOCTYPE。"));
            return null;
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser of this JVM cannot be set up safely", e);
        }
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new DefaultHandler());
        return builder;
    }

    private static boolean isWithinLimits(Document document, List<Finding> findings) {
        int elements = document.getElementsByTagName("*").getLength();
        if (elements > MOST_ELEMENTS || depth(document.getDocumentElement(), 0) > DEEPEST) {
            findings.add(new Finding(null, "too-large", "元素过多或嵌套过深。", "请拆分流程图。"));
            return false;
        }
        return true;
    }

    private static int depth(Node node, int above) {
        if (above > DEEPEST) {
            return above;
        }
        int deepest = above;
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            deepest = Math.max(deepest, depth(child, above + 1));
        }
        return deepest;
    }
}
