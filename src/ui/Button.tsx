import type { ButtonHTMLAttributes, ReactNode } from 'react';
import './Button.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `plain`: outlined; `quiet`: text only; `primary`: what most will press. */
  look?: 'plain' | 'quiet' | 'primary';
}

export function Button({ look = 'plain', className = '', ...rest }: ButtonProps) {
  return <button type="button" className={`button button--${look} ${className}`} {...rest} />;
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** The accessible name, shown as a tooltip too. */
  label: string;
  children: ReactNode;
}

export function IconButton({ label, className = '', ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`button button--icon ${className}`}
      aria-label={label}
      title={label}
      {...rest}
    />
  );
}
