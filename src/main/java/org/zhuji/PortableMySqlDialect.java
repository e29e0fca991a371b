package org.zhuji;

import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.MySQLSqlAstTranslator;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.SqlAstTranslatorFactory;
import org.hibernate.sql.ast.spi.StandardSqlAstTranslatorFactory;
import org.hibernate.sql.ast.tree.Statement;
import org.hibernate.sql.exec.spi.JdbcOperation;

/** MySQL 8 without its newer words for row locks: MariaDB, on which the tests run, only knows the older ones. */
public class PortableMySqlDialect extends MySQLDialect {

    private static final String SHARED = " lock in share mode";

    @Override
    public String getReadLockString(int timeout) {
        return SHARED;
    }

    @Override
    public String getReadLockString(String aliases, int timeout) {
        return SHARED;
    }

    @Override
    public String getForUpdateString(String aliases) {
        return getForUpdateString();
    }

    @Override
    public SqlAstTranslatorFactory getSqlAstTranslatorFactory() {
        return new StandardSqlAstTranslatorFactory() {
            @Override
            protected <T extends JdbcOperation> SqlAstTranslator<T> buildTranslator(
                    SessionFactoryImplementor factory, Statement statement) {
                return new OlderWords<>(factory, statement);
            }
        };
    }

    /** Where Hibernate writes “for share” whatever the version. */
    private static final class OlderWords<T extends JdbcOperation> extends MySQLSqlAstTranslator<T> {

        private OlderWords(SessionFactoryImplementor factory, Statement statement) {
            super(factory, statement);
        }

        @Override
        protected String getForShare(int timeoutMillis) {
            return SHARED;
        }
    }
}
