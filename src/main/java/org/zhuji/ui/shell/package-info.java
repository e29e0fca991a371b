/** Main layout, login, security filter chain, error messages, help card. */
package org.zhuji.ui.shell;
